package org.lianxi.query.superior.assignments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A matter that the leadership assigned, with all that became of it.
 *
 * @param acceptedAtIndex log index at which it was taken over, to sort by
 * @param reports what was reported, in order
 * @param outcome what came of it, or null while it is open
 */
record AssignmentView(boolean open, long acceptedAtIndex, String assignedBy, String assignedByName, String reference,
        String title, String text, String leadUnit, LocalDate dueOn, LocalDate acceptedOn, List<Report> reports,
        String outcome, LocalDate closedOn) {

    AssignmentView reported(Report report) {
        List<Report> all = new ArrayList<>(this.reports);
        all.add(report);
        return new AssignmentView(this.open, this.acceptedAtIndex, this.assignedBy, this.assignedByName, this.reference,
                this.title, this.text, this.leadUnit, this.dueOn, this.acceptedOn, List.copyOf(all), this.outcome,
                this.closedOn);
    }

    AssignmentView closed(String result, LocalDate on) {
        return new AssignmentView(false, this.acceptedAtIndex, this.assignedBy, this.assignedByName, this.reference,
                this.title, this.text, this.leadUnit, this.dueOn, this.acceptedOn, this.reports, result, on);
    }

    record Report(int number, String reportedToName, String summary, String reference, LocalDate reportedOn) {
    }

}
