package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An action, until its completion is verified or it is called off.
 *
 * @param title what it is called
 * @param leadUnit the unit that leads it now
 * @param coUnits the units that take part now
 * @param assignedAt when it was assigned to that unit
 * @param assignedOn the day of that
 * @param dueOn the day by which it is to be done, extensions included, or null
 * @param feedbackEvery its own period between progress reports, or null for the charter's
 * @param acceptedOn the day the lead unit accepted it, or first did anything about it, or
 * null
 * @param feedbackOn the day of the lead unit's last progress report, or of the last
 * returned completion, or null
 * @param claimedOn the day completion was claimed, null while no claim waits
 * @param closedOn the day completion was verified or the action called off, or null
 * @param requests what was asked about it and is not answered
 */
public record ActionMatter(String title, String leadUnit, List<String> coUnits, Instant assignedAt,
        LocalDate assignedOn, LocalDate dueOn, String feedbackEvery, LocalDate acceptedOn, LocalDate feedbackOn,
        LocalDate claimedOn, LocalDate closedOn, PendingRequests requests) implements Matter {

    /**
     * The units that carry it out.
     * @return the lead unit, and those that take part
     */
    public List<String> units() {
        return Stream.concat(Stream.of(this.leadUnit), this.coUnits.stream()).toList();
    }

    ActionMatter accepted(String unit, LocalDate on) {
        return unit.equals(this.leadUnit) ? with(on, this.feedbackOn, this.claimedOn, this.closedOn) : this;
    }

    ActionMatter reported(String unit, LocalDate on) {
        return !unit.equals(this.leadUnit) ? this
                : with((this.acceptedOn != null) ? this.acceptedOn : on, on, this.claimedOn, this.closedOn)
                    .with(this.requests.urgingAnswered());
    }

    ActionMatter claimed(LocalDate on) {
        return with((this.acceptedOn != null) ? this.acceptedOn : on, this.feedbackOn, on, this.closedOn)
            .with(this.requests.urgingAnswered());
    }

    ActionMatter returned(LocalDate on) {
        return with(this.acceptedOn, on, null, this.closedOn);
    }

    ActionMatter closed(LocalDate on) {
        return with(this.acceptedOn, this.feedbackOn, this.claimedOn, on);
    }

    ActionMatter extended(LocalDate day) {
        return new ActionMatter(this.title, this.leadUnit, this.coUnits, this.assignedAt, this.assignedOn, day,
                this.feedbackEvery, this.acceptedOn, this.feedbackOn, this.claimedOn, this.closedOn,
                this.requests.extensionDecided());
    }

    ActionMatter with(PendingRequests waiting) {
        return new ActionMatter(this.title, this.leadUnit, this.coUnits, this.assignedAt, this.assignedOn, this.dueOn,
                this.feedbackEvery, this.acceptedOn, this.feedbackOn, this.claimedOn, this.closedOn, waiting);
    }

    /**
     * For another lead unit everything begins anew but the due day, and what was asked
     * still waits for its answer, unless it was asked of the former one.
     */
    ActionMatter reassigned(String lead, List<String> others, Instant at, LocalDate on) {
        return lead.equals(this.leadUnit)
                ? new ActionMatter(this.title, lead, others, this.assignedAt, this.assignedOn, this.dueOn,
                        this.feedbackEvery, this.acceptedOn, this.feedbackOn, this.claimedOn, this.closedOn,
                        this.requests)
                : new ActionMatter(this.title, lead, others, at, on, this.dueOn, this.feedbackEvery, null, null, null,
                        this.closedOn, this.requests.urgingAnswered());
    }

    private ActionMatter with(LocalDate accepted, LocalDate feedback, LocalDate claimed, LocalDate closed) {
        return new ActionMatter(this.title, this.leadUnit, this.coUnits, this.assignedAt, this.assignedOn, this.dueOn,
                this.feedbackEvery, accepted, feedback, claimed, closed, this.requests);
    }

    @Override
    public boolean open() {
        return this.closedOn == null;
    }

}
