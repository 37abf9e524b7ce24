package org.lianxi.contract.issue;

import org.lianxi.contract.RecordedFact;

/**
 * The life of an issue, in order of occurrence.
 */
public sealed interface IssueEvent extends RecordedFact
        permits IssueRaised, IssuePrepared, IssuePlacedOnAgenda, IssueResolved, IssueEscalated, IssueWithdrawn {

    /**
     * The issue.
     * @return its id
     */
    String issueId();

}
