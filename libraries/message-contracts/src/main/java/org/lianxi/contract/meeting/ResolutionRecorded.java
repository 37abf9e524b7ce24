package org.lianxi.contract.meeting;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The meeting agreed a matter, 议定事项 (C-1.5, C-4.4).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param resolutionId the resolution
 * @param number its place in the meeting, from 1
 * @param title what it is about
 * @param text what was agreed
 * @param leadUnit the unit that is to lead, or null when nothing is to be carried out
 * @param coUnits the units that are to take part
 * @param dueOn the day by which, or null
 */
@EventType("org.lianxi.meeting.resolution-recorded.v1")
public record ResolutionRecorded(String conferenceId, String meetingId, String resolutionId, int number, String title,
        String text, String leadUnit, List<String> coUnits, LocalDate dueOn) implements MeetingEvent {
}
