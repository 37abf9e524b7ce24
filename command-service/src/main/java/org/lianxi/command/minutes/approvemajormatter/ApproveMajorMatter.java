package org.lianxi.command.minutes.approvemajormatter;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Records that the organ which the charter names for major matters approved a text that
 * units had not agreed on (C-4.5, A-19).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param reference the document that holds the approval
 */
public record ApproveMajorMatter(String conferenceId, String minutesId, Long expectedVersion,
        String reference) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
