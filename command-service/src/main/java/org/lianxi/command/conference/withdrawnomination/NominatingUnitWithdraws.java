package org.lianxi.command.conference.withdrawnomination;

import java.util.List;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.MemberNominated;

/**
 * A nomination is taken back by the unit that made it, by no other (C-2.4, INV-06).
 *
 * @param nomination the nomination
 * @param actor who acts
 */
public record NominatingUnitWithdraws(MemberNominated nomination, Actor actor) implements Rule {

    @Override
    public boolean holds() {
        return this.nomination.unitCode().equals(this.actor.unit());
    }

    @Override
    public String path() {
        return "membership.memberChange.proposedBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.nomination.unitCode(), Refusal.given(this.actor.unit()));
    }

}
