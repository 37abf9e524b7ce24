package org.lianxi.contract.minutes;

import org.lianxi.contract.EventType;

/**
 * A unit objected to one version (C-4.5).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param unitCode the unit
 * @param version the version
 * @param contentHash its digest
 * @param reason the objection
 */
@EventType("org.lianxi.minutes.consent-withheld.v1")
public record ConsentWithheld(String conferenceId, String minutesId, String unitCode, int version, String contentHash,
        String reason) implements MinutesEvent {
}
