package org.lianxi.command.minutes.answerobjection;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Answers a unit's objection (C-4.5).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param unitCode the unit that objected
 * @param answer the answer
 */
public record AnswerObjection(String conferenceId, String minutesId, Long expectedVersion, String unitCode,
        String answer) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
