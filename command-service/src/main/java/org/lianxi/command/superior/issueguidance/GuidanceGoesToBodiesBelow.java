package org.lianxi.command.superior.issueguidance;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Guidance goes to the bodies that the charter lets the conference guide (C-1.4).
 *
 * @param addressees the bodies named
 * @param standing the conference
 */
public record GuidanceGoesToBodiesBelow(List<String> addressees, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.standing.ruleList(path()).containsAll(this.addressees);
    }

    @Override
    public String path() {
        return "superior.guidanceTo";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.addressees.stream().map(this.standing::bodyName).toList(),
                this.standing.ruleList(path()).stream().map(this.standing::bodyName).toList());
    }

}
