package org.lianxi.command.issue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.contract.issue.IssueEscalated;
import org.lianxi.contract.issue.IssueEvent;
import org.lianxi.contract.issue.IssuePlacedOnAgenda;
import org.lianxi.contract.issue.IssuePrepared;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.issue.IssueResolved;
import org.lianxi.contract.issue.IssueWithdrawn;

/**
 * An issue, folded from its events. Immutable.
 *
 * @param raised how it was raised, null before
 * @param meetings meetings on whose agenda it is or was
 * @param closed whether it is closed
 */
public record IssueState(IssueRaised raised, Set<String> meetings, boolean closed) {

    static final IssueState NONE = new IssueState(null, Set.of(), false);

    IssueState evolve(IssueEvent event) {
        return switch (event) {
            case IssueRaised first -> new IssueState(first, Set.of(), false);
            case IssuePrepared prepared -> this;
            case IssuePlacedOnAgenda placed ->
                new IssueState(this.raised, Stream.concat(this.meetings.stream(), Stream.of(placed.meetingId()))
                    .collect(Collectors.toUnmodifiableSet()), false);
            case IssueResolved resolved -> asClosed();
            case IssueEscalated escalated -> asClosed();
            case IssueWithdrawn withdrawn -> asClosed();
        };
    }

    /**
     * Whether anything can still be done with it.
     * @return false once it was settled, escalated or withdrawn
     */
    public boolean isOpen() {
        return !this.closed;
    }

    String conferenceId() {
        return (this.raised != null) ? this.raised.conferenceId() : null;
    }

    private IssueState asClosed() {
        return new IssueState(this.raised, this.meetings, true);
    }

}
