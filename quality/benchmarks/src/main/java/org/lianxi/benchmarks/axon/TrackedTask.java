package org.lianxi.benchmarks.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * An action.
 */
@Aggregate
class TrackedTask {

    @AggregateIdentifier
    private String id;

    private int reports;

    protected TrackedTask() {
    }

    @CommandHandler
    TrackedTask(AssignTask command) {
        apply(new TaskAssigned(command.actionId()));
    }

    @CommandHandler
    void handle(StateProgress command) {
        apply(new ProgressStated(command, this.reports + 1));
    }

    @EventSourcingHandler
    void on(TaskAssigned event) {
        this.id = event.actionId();
    }

    @EventSourcingHandler
    void on(ProgressStated event) {
        this.reports = event.number();
    }

}
