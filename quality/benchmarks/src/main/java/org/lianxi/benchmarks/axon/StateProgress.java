package org.lianxi.benchmarks.axon;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Reports progress.
 *
 * @param actionId the action
 * @param reportId the report to be
 * @param percent how far the work has come
 * @param summary what was done
 */
public record StateProgress(@TargetAggregateIdentifier String actionId, String reportId, int percent, String summary) {
}
