package org.lianxi.contract.minutes;

import java.util.List;

import org.lianxi.contract.EventType;

/**
 * Every attending unit has consented to one version (C-4.5).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param version the version
 * @param contentHash its digest
 * @param units the attending units
 */
@EventType("org.lianxi.minutes.consent-completed.v1")
public record ConsentCompleted(String conferenceId, String minutesId, int version, String contentHash,
        List<String> units) implements MinutesEvent {
}
