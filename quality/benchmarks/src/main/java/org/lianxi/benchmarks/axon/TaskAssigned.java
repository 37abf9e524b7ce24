package org.lianxi.benchmarks.axon;

/**
 * An action was assigned.
 */
public class TaskAssigned {

    private String actionId;

    protected TaskAssigned() {
    }

    TaskAssigned(String actionId) {
        this.actionId = actionId;
    }

    String actionId() {
        return this.actionId;
    }

}
