package org.lianxi.command.shared;

import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;

/**
 * Who acted on an earlier version is told so before any rule is asked: the rule's answer
 * would be about something they have not seen.
 */
public final class SeenVersion {

    private SeenVersion() {
    }

    /**
     * Verifies that a command was sent for the version that the aggregate has.
     * @param command the command
     * @throws ConflictingAggregateVersionException if it was sent for another
     */
    public static void verify(ConferenceCommand command) {
        Long expected = command.expectedVersion();
        Long actual = AggregateLifecycle.getVersion();
        if (actual != null) {
            Reads.current().own(command.targetId(), actual);
        }
        if (expected != null && actual != null && !expected.equals(actual)) {
            throw new ConflictingAggregateVersionException(command.targetId(), expected, actual);
        }
    }

}
