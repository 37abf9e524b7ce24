package org.lianxi.contract.meeting;

import org.lianxi.contract.EventType;

/**
 * A unit proposed a matter for the agenda (C-4.1, C-4.8).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param itemId the agenda item
 * @param unitCode the unit that proposes it
 * @param title what it is about
 * @param explanation why the meeting should deal with it, or null
 */
@EventType("org.lianxi.meeting.agenda-item-proposed.v1")
public record AgendaItemProposed(String conferenceId, String meetingId, String itemId, String unitCode, String title,
        String explanation) implements MeetingEvent {

}
