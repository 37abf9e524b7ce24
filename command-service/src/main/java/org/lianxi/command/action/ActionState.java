package org.lianxi.command.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.CoordinationAnswered;
import org.lianxi.contract.action.CoordinationRequested;
import org.lianxi.contract.action.ExtensionGranted;
import org.lianxi.contract.action.ExtensionRefused;
import org.lianxi.contract.action.ExtensionRequested;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.action.ReassignmentRefused;
import org.lianxi.contract.action.ReassignmentRequested;
import org.lianxi.contract.action.UrgingAnswered;

/**
 * An action, folded from its events. Immutable.
 *
 * @param assigned the assignment, null before it
 * @param carriers who carries it out
 * @param dueOn the day by which, extensions included
 * @param reports ids of the progress reports, in order
 * @param stage how far it has come
 * @param pending what waits for an answer
 */
public record ActionState(ActionAssigned assigned, Carriers carriers, LocalDate dueOn, List<String> reports,
        Stage stage, Pending pending) {

    /**
     * An action that was not assigned.
     */
    public static final ActionState NONE = new ActionState(null, null, null, List.of(), null, Pending.NOTHING);

    /**
     * The action after one more event.
     * @param event the event
     * @return a new state
     */
    public ActionState evolve(ActionEvent event) {
        return switch (event) {
            case ActionAssigned first ->
                new ActionState(first, Carriers.of(first), first.dueOn(), List.of(), Stage.OPEN, Pending.NOTHING);
            case ActionAccepted accepted -> with(this.carriers.accepted(accepted.unitCode()));
            case ProgressReported reported -> new ActionState(this.assigned, this.carriers, this.dueOn, with(reported),
                    this.stage, leads(reported.unitCode()) ? this.pending.urgingAnswered() : this.pending);
            case ExtensionRequested requested -> with(this.pending.with(requested));
            case ExtensionGranted granted -> new ActionState(this.assigned, this.carriers, granted.dueOn(),
                    this.reports, this.stage, this.pending.extensionDecided());
            case ExtensionRefused refused -> with(this.pending.extensionDecided());
            case CoordinationRequested requested -> with(this.pending.with(requested));
            case CoordinationAnswered answered -> with(this.pending.without(answered));
            case ActionUrged urged -> with(this.pending.with(urged));
            case UrgingAnswered answered -> with(this.pending.urgingAnswered());
            case ReassignmentRequested requested -> with(this.pending.with(requested));
            case ReassignmentRefused refused -> with(this.pending.reassignmentDecided());
            case ActionReassigned reassigned -> with(Carriers.of(reassigned, this.carriers)).with(
                    leads(reassigned.leadUnit()) ? this.pending : this.pending.urgingAnswered().reassignmentDecided());
            case CompletionClaimed claim -> with(Stage.CLAIMED).with(this.pending.urgingAnswered());
            case CompletionReturned returned -> with(Stage.OPEN);
            case CompletionVerified checked -> with(Stage.VERIFIED);
            case ActionCancelled cancelled -> with(Stage.CANCELLED);
        };
    }

    /**
     * The conference of the action.
     * @return its id, null before the assignment
     */
    public String conferenceId() {
        return (this.assigned != null) ? this.assigned.conferenceId() : null;
    }

    /**
     * The unit that leads now.
     * @return its code
     */
    public String leadUnit() {
        return this.carriers.leadUnit();
    }

    /**
     * The units that take part now.
     * @return their codes
     */
    public List<String> coUnits() {
        return this.carriers.coUnits();
    }

    /**
     * Whether the lead unit has to accept before it acts.
     * @return true when it was not there when this was agreed
     */
    public boolean acceptanceNeeded() {
        return this.carriers.acceptanceNeeded();
    }

    /**
     * The units that accepted what they now have to do.
     * @return their codes
     */
    public Set<String> acceptedBy() {
        return this.carriers.acceptedBy();
    }

    /**
     * Whether a claim of completion waits.
     * @return true until the office has decided
     */
    public boolean claimed() {
        return this.stage == Stage.CLAIMED;
    }

    /**
     * Whether work on the action goes on.
     * @return false once it is verified or cancelled
     */
    public boolean open() {
        return this.stage == Stage.OPEN || this.stage == Stage.CLAIMED;
    }

    /**
     * Whether a unit leads the action or takes part in it.
     * @param unitCode the unit, or null
     * @return true for the lead unit and the co-units
     */
    public boolean isConcerned(String unitCode) {
        return leads(unitCode) || coUnits().contains(unitCode);
    }

    private boolean leads(String unitCode) {
        return leadUnit().equals(unitCode);
    }

    private List<String> with(ProgressReported reported) {
        return Stream.concat(this.reports.stream(), Stream.of(reported.reportId())).toList();
    }

    private ActionState with(Carriers others) {
        return new ActionState(this.assigned, others, this.dueOn, this.reports, this.stage, this.pending);
    }

    private ActionState with(Stage next) {
        return new ActionState(this.assigned, this.carriers, this.dueOn, this.reports, next, this.pending);
    }

    private ActionState with(Pending waiting) {
        return new ActionState(this.assigned, this.carriers, this.dueOn, this.reports, this.stage, waiting);
    }

    /**
     * How far an action has come.
     */
    public enum Stage {

        /**
         * Being carried out.
         */
        OPEN,

        /**
         * A claim of completion waits for the office.
         */
        CLAIMED,

        /**
         * Done and verified (销号).
         */
        VERIFIED,

        /**
         * Called off.
         */
        CANCELLED

    }

}
