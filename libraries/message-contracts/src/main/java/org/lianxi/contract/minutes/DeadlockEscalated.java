package org.lianxi.contract.minutes;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * Units still object after they were asked again, and the matter went to the organ that
 * the charter names (C-4.5, A-19).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param version the version
 * @param contentHash its digest
 * @param escalatedTo the organ, as the charter names it
 * @param units the units that object
 * @param reason what is in dispute
 * @param escalatedOn day of escalation
 */
@EventType("org.lianxi.minutes.deadlock-escalated.v1")
public record DeadlockEscalated(String conferenceId, String minutesId, int version, String contentHash,
        String escalatedTo, List<String> units, String reason, LocalDate escalatedOn) implements MinutesEvent {

}
