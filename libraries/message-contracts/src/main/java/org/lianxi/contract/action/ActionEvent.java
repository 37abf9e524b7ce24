package org.lianxi.contract.action;

import org.lianxi.contract.RecordedFact;

/**
 * The life of an action, in order of occurrence.
 */
public sealed interface ActionEvent extends RecordedFact permits ActionAssigned, ActionAccepted, ProgressReported,
        ExtensionRequested, ExtensionGranted, ExtensionRefused, CoordinationRequested, CoordinationAnswered,
        ActionUrged, UrgingAnswered, ReassignmentRequested, ReassignmentRefused, ActionReassigned, CompletionClaimed,
        CompletionReturned, CompletionVerified, ActionCancelled {

    /**
     * The action.
     * @return its id
     */
    String actionId();

}
