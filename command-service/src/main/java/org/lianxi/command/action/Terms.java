package org.lianxi.command.action;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.command.action.assignaction.AssignAction;
import org.lianxi.command.action.assignaction.AssignmentIsOpen;
import org.lianxi.command.action.assignaction.ResolutionExists;
import org.lianxi.command.casework.CaseFiles;
import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.performact.CaseIsOpen;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.meeting.ResolutionRecorded;

/**
 * What an action is to be: as the command says, and where it says nothing, as its source
 * does.
 *
 * @param leadUnit the unit to lead, or null
 * @param coUnits the units to take part
 * @param dueOn the day by which, or null
 * @param agreedOn day of the meeting, or on which the assignment was taken over or the
 * case opened
 * @param meeting the meeting that agreed it, or null
 */
record Terms(String leadUnit, List<String> coUnits, LocalDate dueOn, LocalDate agreedOn, MeetingState meeting) {

    static Terms of(AssignAction command, Meetings meetings, Assignments assignments, CaseFiles cases, ZoneId zone) {
        ActionSource source = command.source();
        if (ActionSource.ASSIGNMENT.equals(source.kind())) {
            HigherAssignment assigned = assignments.assignment(command.conferenceId(), source.assignmentId());
            Rule.verify(new AssignmentIsOpen(assigned));
            return of(command, assigned.leadUnit(), List.of(), assigned.dueOn(), assigned.acceptedOn(), null);
        }
        if (ActionSource.CASE.equals(source.kind())) {
            CaseState file = cases.file(command.conferenceId(), source.caseId());
            Rule.verify(new CaseIsOpen(file));
            return of(command, null, List.of(), null, file.opened().openedOn(), null);
        }
        MeetingState meeting = meetings.meeting(command.conferenceId(), source.meetingId());
        Rule.verify(new ResolutionExists(source.resolutionId(), meeting));
        ResolutionRecorded agreed = meeting.resolution(source.resolutionId()).orElseThrow();
        return of(command, agreed.leadUnit(), agreed.coUnits(), agreed.dueOn(), meeting.metOn(zone), meeting);
    }

    private static Terms of(AssignAction command, String leadUnit, List<String> coUnits, LocalDate dueOn,
            LocalDate agreedOn, MeetingState meeting) {
        return new Terms((command.leadUnit() != null) ? command.leadUnit() : leadUnit,
                (command.coUnits() != null) ? command.coUnits() : coUnits,
                (command.dueOn() != null) ? command.dueOn() : dueOn, agreedOn, meeting);
    }

    List<String> units() {
        List<String> units = new ArrayList<>(this.coUnits);
        if (this.leadUnit != null) {
            units.add(this.leadUnit);
        }
        return units;
    }

    /**
     * Whether the lead unit was not there when this was agreed.
     */
    boolean leadWasAbsent() {
        return this.meeting != null && !TrackedAction.attended(this.leadUnit, this.meeting);
    }

}
