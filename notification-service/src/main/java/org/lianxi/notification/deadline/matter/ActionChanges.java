package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

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
import org.lianxi.contract.action.UrgingAnswered;

/**
 * What each event of an action changes about it.
 */
final class ActionChanges {

    private ActionChanges() {
    }

    static List<Change<?>> of(ActionEvent event, Instant at) {
        return switch (event) {
            case ActionAssigned assigned -> List.of(Change.begin(ActionMatter.class, assigned.actionId(),
                    (none) -> new ActionMatter(assigned.title(), assigned.leadUnit(), assigned.coUnits(), at,
                            assigned.assignedOn(), assigned.dueOn(), assigned.feedbackEvery(), null, null, null, null,
                            PendingRequests.NONE)));
            case ActionAccepted accepted ->
                action(accepted.actionId(), (action) -> action.accepted(accepted.unitCode(), accepted.acceptedOn()));
            case ProgressReported reported ->
                action(reported.actionId(), (action) -> action.reported(reported.unitCode(), reported.reportedOn()));
            case CompletionClaimed claimed ->
                action(claimed.actionId(), (action) -> action.claimed(claimed.claimedOn()));
            case CompletionReturned returned ->
                action(returned.actionId(), (action) -> action.returned(returned.returnedOn()));
            case CompletionVerified verified ->
                action(verified.actionId(), (action) -> action.closed(verified.verifiedOn()));
            case ExtensionGranted granted -> action(granted.actionId(), (action) -> action.extended(granted.dueOn()));
            case ExtensionRequested requested ->
                requests(requested.actionId(), (requests) -> requests.extensionAsked(at, requested.requestedOn()));
            case ExtensionRefused refused -> requests(refused.actionId(), PendingRequests::extensionDecided);
            case CoordinationRequested requested -> requests(requested.actionId(),
                    (requests) -> requests.coordinationAsked(new PendingRequests.Coordination(
                            requested.coordinationId(), at, requested.requestedOn(), requested.units())));
            case CoordinationAnswered answered -> requests(answered.actionId(),
                    (requests) -> requests.coordinationAnswered(answered.coordinationId(), answered.unitCode()));
            case ActionUrged urged -> requests(urged.actionId(),
                    (requests) -> requests.urged(new PendingRequests.Urging(urged.level(), at, urged.answerBy())));
            case UrgingAnswered answered -> requests(answered.actionId(), PendingRequests::urgingAnswered);
            case ActionReassigned reassigned -> action(reassigned.actionId(), (action) -> action
                .reassigned(reassigned.leadUnit(), reassigned.coUnits(), at, reassigned.reassignedOn()));
            case ActionCancelled cancelled ->
                action(cancelled.actionId(), (action) -> action.closed(cancelled.cancelledOn()));
            default -> List.of();
        };
    }

    private static List<Change<?>> action(String id, UnaryOperator<ActionMatter> change) {
        return List.of(Change.amend(ActionMatter.class, id, change));
    }

    private static List<Change<?>> requests(String actionId, UnaryOperator<PendingRequests> change) {
        return action(actionId, (action) -> action.with(change.apply(action.requests())));
    }

}
