package org.lianxi.contract.minutes;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * Units still object after they were asked again, or dissented in session where the
 * charter wants agreement there, and the matter went to the organ that it names (C-4.5,
 *
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param version the version
 * @param contentHash its digest
 * @param escalatedTo the organ, as the charter names it
 * @param units the units that object
 * @param reason what is in dispute
 * @param escalatedOn day of escalation
 * @param approvalBy code of the organ whose approval the text needs beside that decision,
 * because the matter is a major one; null when it needs none, and before revision 2
 */
@EventType(value = "org.lianxi.minutes.deadlock-escalated.v1", revision = 2)
public record DeadlockEscalated(String conferenceId, String minutesId, int version, String contentHash,
        String escalatedTo, List<String> units, String reason, LocalDate escalatedOn,
        String approvalBy) implements MinutesEvent {

}
