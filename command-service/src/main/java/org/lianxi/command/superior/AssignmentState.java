package org.lianxi.command.superior;

import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.contract.superior.AssignmentClosed;
import org.lianxi.contract.superior.AssignmentEvent;
import org.lianxi.contract.superior.AssignmentReported;

/**
 * An assignment, folded from its events. Immutable.
 *
 * @param accepted how it was taken over, null before
 * @param reports how many reports went up
 * @param closed whether it is finished
 */
public record AssignmentState(AssignmentAccepted accepted, int reports, boolean closed) {

    /**
     * Nothing was assigned.
     */
    public static final AssignmentState NONE = new AssignmentState(null, 0, false);

    /**
     * The assignment after one more event.
     * @param event the event
     * @return a new state
     */
    public AssignmentState evolve(AssignmentEvent event) {
        return switch (event) {
            case AssignmentAccepted first -> new AssignmentState(first, 0, false);
            case AssignmentReported reported -> new AssignmentState(this.accepted, reported.number(), false);
            case AssignmentClosed finished -> new AssignmentState(this.accepted, this.reports, true);
        };
    }

    /**
     * The conference it was assigned to.
     * @return its id, null before it was taken over
     */
    public String conferenceId() {
        return (this.accepted != null) ? this.accepted.conferenceId() : null;
    }

}
