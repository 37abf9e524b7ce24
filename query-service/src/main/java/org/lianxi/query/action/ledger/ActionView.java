package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.lianxi.contract.action.ActionSource;

/**
 * An action with all that has been said about it.
 *
 * @param leadUnit the unit that leads now
 * @param coUnits the units that take part now
 * @param units the lead unit and the co-units, to filter by
 * @param formerUnits units that led it or took part before
 * @param firstDueOn the due day at first, before any extension
 * @param state {@code assigned}, {@code accepted}, {@code in-progress}, {@code claimed},
 * {@code returned}, {@code verified} or {@code cancelled}
 * @param acceptanceNeeded whether the lead unit has to accept before it acts
 * @param acceptances which of its units have accepted, and when
 * @param claims claims of completion with what became of them
 * @param feedback how often the lead unit is to report, and when it did last
 * @param extensionPending whether a request for more time waits, to filter by
 * @param urged level of the urging that waits for an answer, or null, to filter by
 * @param dealings what passed between its units and the office
 */
public record ActionView(String title, String text, ActionSource source, String leadUnit, List<String> coUnits,
        List<String> units, List<String> formerUnits, LocalDate firstDueOn, LocalDate dueOn, LocalDate assignedOn,
        String state, boolean acceptanceNeeded, List<Acceptance> acceptances, List<Report> reports, List<Claim> claims,
        LocalDate verifiedOn, Feedback feedback, boolean extensionPending, String urged, Dealings dealings) {

    static final String ASSIGNED = "assigned";

    static final String ACCEPTED = "accepted";

    static final String IN_PROGRESS = "in-progress";

    static final String CLAIMED = "claimed";

    static final String RETURNED = "returned";

    static final String VERIFIED = "verified";

    static final String CANCELLED = "cancelled";

    /**
     * All states, in the order of an action's life.
     */
    public static final List<String> STATES = List.of(ASSIGNED, ACCEPTED, IN_PROGRESS, CLAIMED, RETURNED, VERIFIED,
            CANCELLED);

    ActionView accepted(Acceptance acceptance) {
        List<Acceptance> all = new ArrayList<>(this.acceptances);
        all.removeIf((one) -> one.unitCode().equals(acceptance.unitCode()));
        all.add(acceptance);
        boolean byLead = acceptance.unitCode().equals(this.leadUnit) && ASSIGNED.equals(this.state);
        return with(byLead ? ACCEPTED : this.state, List.copyOf(all), this.reports, this.claims, this.verifiedOn,
                this.feedback);
    }

    ActionView reported(Report report) {
        boolean byLead = report.unitCode().equals(this.leadUnit);
        String next = (CLAIMED.equals(this.state) || VERIFIED.equals(this.state)) ? this.state : IN_PROGRESS;
        return with(next, this.acceptances, Dealings.and(this.reports, report), this.claims, this.verifiedOn,
                byLead ? this.feedback.heard(report.reportedOn()) : this.feedback)
            .dealt((dealings) -> byLead ? dealings.urgingSettled(null, report.reportedOn()) : dealings);
    }

    ActionView claimed(Claim claim) {
        return with(CLAIMED, this.acceptances, this.reports, Dealings.and(this.claims, claim), this.verifiedOn,
                this.feedback)
            .dealt((dealings) -> dealings.urgingSettled(null, claim.claimedOn()));
    }

    /**
     * Settles the last claim.
     */
    ActionView settled(String outcome, String byUnit, String remark, LocalDate on) {
        List<Claim> all = Dealings.last(this.claims,
                (last) -> new Claim(last.unitCode(), last.summary(), last.claimedOn(), outcome, byUnit, remark, on));
        return with(outcome, this.acceptances, this.reports, all, VERIFIED.equals(outcome) ? on : null,
                this.feedback.heard(on));
    }

    ActionView cancelled(Dealings.Cancellation how) {
        return with(CANCELLED, this.acceptances, this.reports, this.claims, null, this.feedback)
            .dealt((dealings) -> dealings.cancelled(how));
    }

    ActionView due(LocalDate day) {
        return new ActionView(this.title, this.text, this.source, this.leadUnit, this.coUnits, this.units,
                this.formerUnits, this.firstDueOn, day, this.assignedOn, this.state, this.acceptanceNeeded,
                this.acceptances, this.reports, this.claims, this.verifiedOn, this.feedback, this.extensionPending,
                this.urged, this.dealings);
    }

    /**
     * Hands the action over. Units that go on with what they accepted need not accept
     * again.
     */
    ActionView reassigned(Dealings.Reassignment how) {
        boolean sameLead = how.leadUnit().equals(this.leadUnit);
        List<String> now = new ArrayList<>(how.coUnits());
        now.addFirst(how.leadUnit());
        List<String> former = new ArrayList<>(this.formerUnits);
        this.units.stream().filter((unit) -> !former.contains(unit)).forEach(former::add);
        former.removeAll(now);
        List<Acceptance> kept = this.acceptances.stream()
            .filter((one) -> now.contains(one.unitCode()))
            .filter((one) -> sameLead || !one.unitCode().equals(how.leadUnit()))
            .toList();
        return new ActionView(this.title, this.text, this.source, how.leadUnit(), how.coUnits(), List.copyOf(now),
                List.copyOf(former), this.firstDueOn, this.dueOn, this.assignedOn, sameLead ? this.state : ASSIGNED,
                how.acceptanceNeeded(), kept, this.reports, this.claims, this.verifiedOn,
                sameLead ? this.feedback : this.feedback.heard(how.reassignedOn()), this.extensionPending, this.urged,
                this.dealings)
            .dealt((dealings) -> dealings.reassigned(how, sameLead));
    }

    ActionView dealt(UnaryOperator<Dealings> change) {
        Dealings changed = change.apply(this.dealings);
        return new ActionView(this.title, this.text, this.source, this.leadUnit, this.coUnits, this.units,
                this.formerUnits, this.firstDueOn, this.dueOn, this.assignedOn, this.state, this.acceptanceNeeded,
                this.acceptances, this.reports, this.claims, this.verifiedOn, this.feedback,
                changed.pendingExtension().isPresent(), changed.openUrging().map(Dealings.Urging::level).orElse(null),
                changed);
    }

    private ActionView with(String newState, List<Acceptance> accepted, List<Report> reported, List<Claim> claimed,
            LocalDate verified, Feedback heard) {
        return new ActionView(this.title, this.text, this.source, this.leadUnit, this.coUnits, this.units,
                this.formerUnits, this.firstDueOn, this.dueOn, this.assignedOn, newState, this.acceptanceNeeded,
                accepted, reported, claimed, verified, heard, this.extensionPending, this.urged, this.dealings);
    }

    /**
     * Whether work on it goes on.
     * @return false once it is verified or cancelled
     */
    public boolean open() {
        return !VERIFIED.equals(this.state) && !CANCELLED.equals(this.state);
    }

    /**
     * When a unit accepted what it now has to do.
     * @param unit the unit
     * @return the day, or null
     */
    public LocalDate acceptedOn(String unit) {
        return this.acceptances.stream()
            .filter((one) -> one.unitCode().equals(unit))
            .map(Acceptance::acceptedOn)
            .findFirst()
            .orElse(null);
    }

    /**
     * How far the action has come: what the lead unit said last, else what anyone said.
     * @return 0 to 100
     */
    public int percent() {
        return this.reports.reversed()
            .stream()
            .filter((report) -> report.unitCode().equals(this.leadUnit))
            .findFirst()
            .map(Report::percent)
            .orElse(this.reports.isEmpty() ? 0 : this.reports.getLast().percent());
    }

    /**
     * A unit's acceptance.
     *
     * @param unitCode the unit
     * @param acceptedOn the day
     */
    public record Acceptance(String unitCode, LocalDate acceptedOn) {
    }

    /**
     * A progress report.
     *
     * @param reportId the report
     * @param number its place among the action's reports
     * @param unitCode who reported
     * @param percent how far the work has come
     * @param summary what was done
     * @param reportedOn the day
     */
    public record Report(String reportId, int number, String unitCode, int percent, String summary,
            LocalDate reportedOn) {
    }

    /**
     * A claim of completion.
     *
     * @param unitCode who claimed
     * @param summary what was achieved
     * @param claimedOn the day
     * @param outcome {@code verified}, {@code returned}, or null while it is open
     * @param byUnit unit of the officer who decided
     * @param remark the officer's finding
     * @param decidedOn the day of the decision
     */
    public record Claim(String unitCode, String summary, LocalDate claimedOn, String outcome, String byUnit,
            String remark, LocalDate decidedOn) {
    }

}
