package org.lianxi.contract.minutes;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The attending units were asked for their consent to one version (C-4.5).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param version the version
 * @param contentHash its digest
 * @param units the attending units
 * @param dueOn the day by which an answer is hoped for, or null
 */
@EventType("org.lianxi.minutes.consent-requested.v1")
public record ConsentRequested(String conferenceId, String minutesId, int version, String contentHash,
        List<String> units, LocalDate dueOn) implements MinutesEvent {
}
