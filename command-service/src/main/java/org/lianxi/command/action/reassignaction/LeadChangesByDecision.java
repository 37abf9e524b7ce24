package org.lianxi.command.action.reassignaction;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.action.DecisionBasis;

/**
 * The lead unit, which the conference named, changes by a resolution or by the decision
 * of the convener in person (C-4.10).
 *
 * @param leadUnit the unit to lead
 * @param basis what the change rests on, or null
 * @param actor who acts
 * @param action the action
 */
public record LeadChangesByDecision(String leadUnit, DecisionBasis basis, Actor actor,
        ActionState action) implements Rule {

    @Override
    public boolean holds() {
        if (this.action.leadUnit().equals(this.leadUnit)) {
            return true;
        }
        return this.basis != null && (DecisionBasis.RESOLUTION.equals(this.basis.kind())
                || (DecisionBasis.CONVENER.equals(this.basis.kind()) && this.actor.isConvener()));
    }

    @Override
    public String path() {
        return "tracking.by";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.action.leadUnit());
    }

}
