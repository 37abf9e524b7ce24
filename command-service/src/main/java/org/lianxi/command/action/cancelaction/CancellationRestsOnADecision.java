package org.lianxi.command.action.cancelaction;

import java.util.List;

import org.lianxi.command.action.ActionState;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.action.DecisionBasis;

/**
 * What the conference agreed is called off by a later resolution, unless the charter file
 * lets the convener or the office do it (C-4.10, INV-22).
 *
 * @param basis what the cancellation rests on
 * @param actor who acts
 * @param action the action
 * @param standing the conference
 */
public record CancellationRestsOnADecision(DecisionBasis basis, Actor actor, ActionState action,
        Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return switch (this.standing.rule(path(), DecisionBasis.RESOLUTION)) {
            case "office" -> true;
            case DecisionBasis.CONVENER -> this.actor.isConvener() || isLaterResolution();
            default -> isLaterResolution();
        };
    }

    /**
     * The resolution that called for the action cannot call it off.
     */
    private boolean isLaterResolution() {
        return DecisionBasis.RESOLUTION.equals(this.basis.kind()) && this.basis.resolutionId() != null
                && !this.basis.resolutionId().equals(this.action.assigned().source().resolutionId());
    }

    @Override
    public String path() {
        return "tracking.cancelBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.action.assigned().title());
    }

}
