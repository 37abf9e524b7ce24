package org.lianxi.command.meeting.takevote;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.meeting.UnitVote;

/**
 * Has the units present vote on a matter; it becomes a resolution if it carries (C-1.5,
 * C-4.4, A-16).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param resolutionId the resolution to be
 * @param title what it is about
 * @param text what is voted on
 * @param leadUnit the unit that is to lead, or null
 * @param coUnits the units that are to take part
 * @param dueOn the day by which, or null
 * @param votes one for each unit present
 */
public record TakeVote(String conferenceId, String meetingId, Long expectedVersion, String resolutionId, String title,
        String text, String leadUnit, List<String> coUnits, LocalDate dueOn,
        List<UnitVote> votes) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

    /**
     * Every unit named to carry it out.
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
