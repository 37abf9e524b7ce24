package org.lianxi.contract.meeting;

import org.lianxi.contract.EventType;

/**
 * A proposed matter was put on the agenda (C-4.1).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param itemId the agenda item
 * @param unitCode the unit that had proposed it
 * @param title what it is about
 * @param number its place on the agenda, after the topics of the notice
 */
@EventType("org.lianxi.meeting.agenda-item-accepted.v1")
public record AgendaItemAccepted(String conferenceId, String meetingId, String itemId, String unitCode, String title,
        int number) implements MeetingEvent {

}
