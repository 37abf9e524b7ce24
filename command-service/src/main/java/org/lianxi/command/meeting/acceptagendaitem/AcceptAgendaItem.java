package org.lianxi.command.meeting.acceptagendaitem;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Puts a proposed matter on the agenda (C-4.1).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param itemId the agenda item
 */
public record AcceptAgendaItem(String conferenceId, String meetingId, Long expectedVersion,
        String itemId) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

}
