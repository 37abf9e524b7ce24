package org.lianxi.command.action;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.ProgressReported;

/**
 * An action, folded from its events. Immutable.
 *
 * @param assigned the assignment, null before it
 * @param acceptedBy units that accepted
 * @param reports how many progress reports there are
 * @param claimed whether a claim of completion waits
 * @param verified whether the action is closed
 */
public record ActionState(ActionAssigned assigned, Set<String> acceptedBy, int reports, boolean claimed,
        boolean verified) {

    /**
     * An action that was not assigned.
     */
    public static final ActionState NONE = new ActionState(null, Set.of(), 0, false, false);

    /**
     * The action after one more event.
     * @param event the event
     * @return a new state
     */
    public ActionState evolve(ActionEvent event) {
        return switch (event) {
            case ActionAssigned first -> new ActionState(first, Set.of(), 0, false, false);
            case ActionAccepted accepted ->
                new ActionState(this.assigned, Stream.concat(this.acceptedBy.stream(), Stream.of(accepted.unitCode()))
                    .collect(Collectors.toUnmodifiableSet()), this.reports, this.claimed, false);
            case ProgressReported reported ->
                new ActionState(this.assigned, this.acceptedBy, reported.number(), this.claimed, false);
            case CompletionClaimed claim -> new ActionState(this.assigned, this.acceptedBy, this.reports, true, false);
            case CompletionReturned returned ->
                new ActionState(this.assigned, this.acceptedBy, this.reports, false, false);
            case CompletionVerified checked ->
                new ActionState(this.assigned, this.acceptedBy, this.reports, false, true);
        };
    }

    String conferenceId() {
        return (this.assigned != null) ? this.assigned.conferenceId() : null;
    }

    /**
     * Whether a unit leads the action or takes part in it.
     * @param unitCode the unit, or null
     * @return true for the lead unit and the co-units
     */
    public boolean isConcerned(String unitCode) {
        return this.assigned.leadUnit().equals(unitCode) || this.assigned.coUnits().contains(unitCode);
    }

}
