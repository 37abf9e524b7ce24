package org.lianxi.contract.minutes;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The organ that a deadlock was brought to decided it (C-4.5, A-19).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param version the version
 * @param contentHash its digest
 * @param decidedBy the organ, as the charter names it
 * @param outcome {@code text-stands} or {@code text-changes}
 * @param decision the decision in its own words
 * @param reference the document that holds it
 * @param decidedOn day of the decision
 */
@EventType("org.lianxi.minutes.deadlock-decided.v1")
public record DeadlockDecided(String conferenceId, String minutesId, int version, String contentHash, String decidedBy,
        String outcome, String decision, String reference, LocalDate decidedOn) implements MinutesEvent {

}
