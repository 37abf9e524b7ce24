package org.lianxi.query.issue.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An issue with all that became of it.
 *
 * @param state {@code raised}, {@code prepared}, {@code on-agenda}, {@code resolved},
 * {@code escalated} or {@code withdrawn}
 * @param sourceId what gave rise to it, or null
 * @param raisedAtIndex log index at which it was raised, to sort by
 * @param preparations what the office prepared, in order
 * @param meetings meetings that have or had it on their agenda
 * @param outcome how it closed, or null
 */
record IssueView(String state, boolean open, long raisedAtIndex, String unitCode, boolean byWorkers, String flowId,
        String sourceId, String title, String text, List<String> namedUnits, LocalDate raisedOn,
        List<Preparation> preparations, List<String> meetings, Outcome outcome) {

    static final String RAISED = "raised";

    static final String PREPARED = "prepared";

    static final String ON_AGENDA = "on-agenda";

    static final String RESOLVED = "resolved";

    static final String ESCALATED = "escalated";

    static final String WITHDRAWN = "withdrawn";

    IssueView prepared(Preparation preparation) {
        List<Preparation> all = new ArrayList<>(this.preparations);
        all.add(preparation);
        return with(RAISED.equals(this.state) ? PREPARED : this.state, true, List.copyOf(all), this.meetings, null);
    }

    IssueView placed(String meetingId) {
        List<String> all = new ArrayList<>(this.meetings);
        all.add(meetingId);
        return with(ON_AGENDA, true, this.preparations, List.copyOf(all), null);
    }

    IssueView closed(String how, Outcome end) {
        return with(how, false, this.preparations, this.meetings, end);
    }

    private IssueView with(String newState, boolean isOpen, List<Preparation> prepared, List<String> placed,
            Outcome end) {
        return new IssueView(newState, isOpen, this.raisedAtIndex, this.unitCode, this.byWorkers, this.flowId,
                this.sourceId, this.title, this.text, this.namedUnits, this.raisedOn, prepared, placed, end);
    }

    record Preparation(String byUnit, String analysis, String proposedSolution, LocalDate preparedOn) {
    }

    /**
     * How an issue closed.
     *
     * @param meetingId the meeting that settled it, or null
     * @param resolutionId its resolution, or null
     * @param escalatedTo name of the body that it went to, or null
     * @param reason why it was escalated or withdrawn, or null
     */
    record Outcome(String meetingId, String resolutionId, String escalatedTo, String reason, LocalDate on) {
    }

}
