package org.lianxi.command.meeting.recordattendance;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.meeting.Capacity;

/**
 * Member units attend, through a member or, where the charter allows one, a substitute;
 * others listen where outsiders may be invited (C-2.1, A-20).
 *
 * @param unitCode the unit
 * @param capacity in what capacity
 * @param standing the conference
 */
public record MembersAttendAsMembers(String unitCode, Capacity capacity, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        if (this.capacity == Capacity.SUBSTITUTE && !"allowed".equals(this.standing.rule(path(), "allowed"))) {
            return false;
        }
        return this.standing.units().containsKey(this.unitCode) || (!this.capacity.attends()
                && Boolean.parseBoolean(this.standing.rule("convene.scope.inviteOutsiders", "true")));
    }

    @Override
    public String path() {
        return this.standing.units().containsKey(this.unitCode) ? "attendance.substitute" : "units";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.unitCode);
    }

}
