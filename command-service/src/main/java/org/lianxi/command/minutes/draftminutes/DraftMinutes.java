package org.lianxi.command.minutes.draftminutes;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Draws up the minutes of a closed meeting (C-4.4).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes to be
 * @param meetingId the meeting
 * @param title their title, or null for the usual one
 * @param text the text, or null to have it drawn up from what was recorded
 */
public record DraftMinutes(String conferenceId, String minutesId, String meetingId, String title,
        String text) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
