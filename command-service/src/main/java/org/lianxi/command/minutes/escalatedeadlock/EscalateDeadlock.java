package org.lianxi.command.minutes.escalatedeadlock;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Brings a disagreement about the text to the organ that the charter names (C-4.5).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param reason what is in dispute
 * @param major whether it is about a major matter, which the charter may have approved by
 * another organ
 */
public record EscalateDeadlock(String conferenceId, String minutesId, Long expectedVersion, String reason,
        boolean major) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
