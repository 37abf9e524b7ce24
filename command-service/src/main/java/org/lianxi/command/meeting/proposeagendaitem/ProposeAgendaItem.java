package org.lianxi.command.meeting.proposeagendaitem;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Proposes a matter for the agenda, for the actor's unit (C-4.1, C-4.8).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param itemId the agenda item to be
 * @param title what it is about
 * @param explanation why the meeting should deal with it, or null
 */
public record ProposeAgendaItem(String conferenceId, String meetingId, Long expectedVersion, String itemId,
        String title, String explanation) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

    @Override
    public String subjectId() {
        return this.itemId;
    }

}
