package org.lianxi.contract.minutes;

import java.time.OffsetDateTime;

import org.lianxi.contract.EventType;

/**
 * A unit was silent for as long as the charter lets silence count as consent (C-4.5,
 *
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param unitCode the unit
 * @param version the version
 * @param contentHash its digest
 * @param askedAt when it was asked
 * @param after after how long, ISO 8601
 */
@EventType("org.lianxi.minutes.consent-deemed.v1")
public record ConsentDeemed(String conferenceId, String minutesId, String unitCode, int version, String contentHash,
        OffsetDateTime askedAt, String after) implements MinutesEvent {

}
