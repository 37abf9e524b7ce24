package org.lianxi.command.meeting.recorddissent;

import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Dissent is that of an attending unit; observers have no part in a decision (C-4.4,
 * INV-11).
 *
 * @param unitCode the unit
 * @param meeting the meeting
 */
public record UnitTakesPartInTheDecision(String unitCode, MeetingState meeting) implements Rule {

    @Override
    public boolean holds() {
        return this.meeting.attendees().contains(this.unitCode);
    }

    @Override
    public String path() {
        return "decision.mode";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode);
    }

}
