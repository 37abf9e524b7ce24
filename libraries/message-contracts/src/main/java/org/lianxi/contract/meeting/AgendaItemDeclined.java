package org.lianxi.contract.meeting;

import org.lianxi.contract.EventType;

/**
 * A proposed matter was not put on the agenda (C-4.1).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param itemId the agenda item
 * @param unitCode the unit that had proposed it
 * @param title what it is about
 * @param reason why not
 */
@EventType("org.lianxi.meeting.agenda-item-declined.v1")
public record AgendaItemDeclined(String conferenceId, String meetingId, String itemId, String unitCode, String title,
        String reason) implements MeetingEvent {

}
