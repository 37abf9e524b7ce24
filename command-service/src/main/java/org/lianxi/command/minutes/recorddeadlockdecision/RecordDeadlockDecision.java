package org.lianxi.command.minutes.recorddeadlockdecision;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Records how the organ decided a deadlock (C-4.5).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param outcome {@code text-stands} or {@code text-changes}
 * @param decision the decision in its own words
 * @param reference the document that holds it
 */
public record RecordDeadlockDecision(String conferenceId, String minutesId, Long expectedVersion, String outcome,
        String decision, String reference) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
