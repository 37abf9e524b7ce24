package org.lianxi.command.meeting.correctresolution;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Puts the wording of an agreed matter right while the meeting is in session (C-4.4).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param resolutionId the resolution
 * @param title what it is about
 * @param text what was agreed
 * @param leadUnit the unit that is to lead, or null
 * @param coUnits the units that are to take part
 * @param dueOn the day by which, or null
 * @param reason what was wrong
 */
public record CorrectResolution(String conferenceId, String meetingId, Long expectedVersion, String resolutionId,
        String title, String text, String leadUnit, List<String> coUnits, LocalDate dueOn,
        String reason) implements ConferenceCommand {

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

}
