package org.lianxi.command.superior.acceptassignment;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A matter is assigned by an organ that the charter lets assign matters (C-1.2).
 *
 * @param assignedBy the organ named
 * @param standing the conference
 */
public record AssignmentComesFromAbove(String assignedBy, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.standing.ruleList(path()).contains(this.assignedBy);
    }

    @Override
    public String path() {
        return "superior.assignedBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.standing.bodyName(this.assignedBy),
                this.standing.ruleList(path()).stream().map(this.standing::bodyName).toList());
    }

}
