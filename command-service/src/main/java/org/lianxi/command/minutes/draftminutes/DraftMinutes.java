package org.lianxi.command.minutes.draftminutes;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Draws up the minutes of a closed meeting (C-4.4). One meeting has one set of minutes:
 * their ids go together.
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param title their title, or null for the usual one
 * @param text the text, or null to have it drawn up from what was recorded
 */
public record DraftMinutes(String conferenceId, String meetingId, String title,
        String text) implements ConferenceCommand {

    /**
     * The minutes to be.
     * @return the one id that minutes of this meeting can have
     */
    public String minutesId() {
        return this.meetingId.replaceFirst("^meeting-", "minutes-");
    }

    @Override
    public String targetId() {
        return minutesId();
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
