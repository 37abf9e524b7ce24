package org.lianxi.benchmarks.axon;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Assigns an action.
 *
 * @param actionId the action to be
 */
public record AssignTask(@TargetAggregateIdentifier String actionId) {
}
