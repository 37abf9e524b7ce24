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
 * @param caseId the case, referred to the meeting, that this settles; null for none
 */
@EventType(value = "org.lianxi.meeting.resolution-recorded.v1", revision = 2)
public record ResolutionRecorded(String conferenceId, String meetingId, String resolutionId, int number, String title,
        String text, String leadUnit, List<String> coUnits, LocalDate dueOn, String caseId) implements MeetingEvent {

    /**
     * What was agreed beside any case.
     * @param conferenceId the conference
     * @param meetingId the meeting
     * @param resolutionId the resolution
     * @param number its place in the meeting, from 1
     * @param title what it is about
     * @param text what was agreed
     * @param leadUnit the unit that is to lead, or null
     * @param coUnits the units that are to take part
     * @param dueOn the day by which, or null
     */
    public ResolutionRecorded(String conferenceId, String meetingId, String resolutionId, int number, String title,
            String text, String leadUnit, List<String> coUnits, LocalDate dueOn) {
        this(conferenceId, meetingId, resolutionId, number, title, text, leadUnit, coUnits, dueOn, null);
    }

}
