package org.lianxi.command.meeting.recordresolution;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Records a matter that the meeting agreed (C-1.5, C-4.4).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param resolutionId the resolution to be
 * @param title what it is about
 * @param text what was agreed
 * @param leadUnit the unit that is to lead, or null
 * @param coUnits the units that are to take part
 * @param dueOn the day by which, or null
 * @param caseId the case, referred to the meeting, that this settles; or null
 */
public record RecordResolution(String conferenceId, String meetingId, Long expectedVersion, String resolutionId,
        String title, String text, String leadUnit, List<String> coUnits, LocalDate dueOn,
        String caseId) implements ConferenceCommand {

    /**
     * A matter beside any case.
     * @param conferenceId the conference
     * @param meetingId the meeting
     * @param expectedVersion version of the meeting that was seen
     * @param resolutionId the resolution to be
     * @param title what it is about
     * @param text what was agreed
     * @param leadUnit the unit that is to lead, or null
     * @param coUnits the units that are to take part
     * @param dueOn the day by which, or null
     */
    public RecordResolution(String conferenceId, String meetingId, Long expectedVersion, String resolutionId,
            String title, String text, String leadUnit, List<String> coUnits, LocalDate dueOn) {
        this(conferenceId, meetingId, expectedVersion, resolutionId, title, text, leadUnit, coUnits, dueOn, null);
    }

    @Override
    public String targetId() {
        return this.meetingId;
    }

    /**
     * Every unit named.
     * @return the lead unit, if any, and the co-units
     */
    public List<String> units() {
        return Stream.concat(Stream.ofNullable(this.leadUnit), this.coUnits.stream()).toList();
    }

    @Override
    public String subjectId() {
        return this.resolutionId;
    }

}
