package org.lianxi.contract.superior;

import org.lianxi.contract.RecordedFact;

/**
 * What passes between the conference, the levels above it and the bodies below it.
 */
public sealed interface SuperiorEvent extends RecordedFact
        permits HigherDecisionEvent, AssignmentEvent, OpinionEvent, GuidanceEvent {

}
