package org.lianxi.contract.meeting;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The wording of an agreed matter was put right while the meeting was in session (C-4.4,
 * INV-09).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param resolutionId the resolution
 * @param number its place in the meeting
 * @param title what it is about
 * @param text what was agreed
 * @param leadUnit the unit that is to lead, or null when nothing is to be carried out
 * @param coUnits the units that are to take part
 * @param dueOn the day by which, or null
 * @param reason what was wrong
 */
@EventType("org.lianxi.meeting.resolution-corrected.v1")
public record ResolutionCorrected(String conferenceId, String meetingId, String resolutionId, int number, String title,
        String text, String leadUnit, List<String> coUnits, LocalDate dueOn, String reason) implements MeetingEvent {

}
