package org.lianxi.command.meeting.declineagendaitem;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Keeps a proposed matter off the agenda (C-4.1).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param itemId the agenda item
 * @param reason why
 */
public record DeclineAgendaItem(String conferenceId, String meetingId, Long expectedVersion, String itemId,
        String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

}
