package org.lianxi.contract.issue;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * A unit raised an issue (C-1.5, C-4.8).
 *
 * @param conferenceId the conference
 * @param issueId the issue
 * @param unitCode the unit that raises it
 * @param byWorkers whether it passes on what workers ask for
 * @param flowId the charter's flow for workers' demands, or null
 * @param title what it is about
 * @param text the issue in full
 * @param namedUnits codes of the units that it concerns
 * @param raisedOn day it was raised
 * @param sourceId what gave rise to it, such as an item of information or a case, or null
 */
@EventType(value = "org.lianxi.issue.raised.v1", revision = 2)
public record IssueRaised(String conferenceId, String issueId, String unitCode, boolean byWorkers, String flowId,
        String title, String text, List<String> namedUnits, LocalDate raisedOn, String sourceId) implements IssueEvent {

    /**
     * An issue that nothing on record gave rise to.
     * @param conferenceId the conference
     * @param issueId the issue
     * @param unitCode the unit that raises it
     * @param byWorkers whether it passes on what workers ask for
     * @param flowId the charter's flow for workers' demands, or null
     * @param title what it is about
     * @param text the issue in full
     * @param namedUnits codes of the units that it concerns
     * @param raisedOn day it was raised
     */
    public IssueRaised(String conferenceId, String issueId, String unitCode, boolean byWorkers, String flowId,
            String title, String text, List<String> namedUnits, LocalDate raisedOn) {
        this(conferenceId, issueId, unitCode, byWorkers, flowId, title, text, namedUnits, raisedOn, null);
    }

}
