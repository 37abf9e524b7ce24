package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.contract.action.ActionSource;

/**
 * An action with all that has been said about it.
 *
 * @param state {@code assigned}, {@code accepted}, {@code in-progress}, {@code claimed},
 * {@code returned} or {@code verified}
 * @param units the lead unit and the co-units, to filter by
 * @param acceptances which units have accepted, and when
 * @param claims claims of completion with what became of them
 */
public record ActionView(String title, String text, ActionSource source, String leadUnit, List<String> coUnits,
        List<String> units, LocalDate dueOn, LocalDate assignedOn, String state, List<Acceptance> acceptances,
        List<Report> reports, List<Claim> claims, LocalDate verifiedOn) {

    static final String ASSIGNED = "assigned";

    static final String ACCEPTED = "accepted";

    static final String IN_PROGRESS = "in-progress";

    static final String CLAIMED = "claimed";

    static final String RETURNED = "returned";

    static final String VERIFIED = "verified";

    ActionView accepted(Acceptance acceptance) {
        List<Acceptance> all = new ArrayList<>(this.acceptances);
        all.removeIf((one) -> one.unitCode().equals(acceptance.unitCode()));
        all.add(acceptance);
        boolean byLead = acceptance.unitCode().equals(this.leadUnit) && ASSIGNED.equals(this.state);
        return with(byLead ? ACCEPTED : this.state, List.copyOf(all), this.reports, this.claims, this.verifiedOn);
    }

    ActionView reported(Report report) {
        List<Report> all = new ArrayList<>(this.reports);
        all.add(report);
        String next = (CLAIMED.equals(this.state) || VERIFIED.equals(this.state)) ? this.state : IN_PROGRESS;
        return with(next, this.acceptances, List.copyOf(all), this.claims, this.verifiedOn);
    }

    ActionView claimed(Claim claim) {
        List<Claim> all = new ArrayList<>(this.claims);
        all.add(claim);
        return with(CLAIMED, this.acceptances, this.reports, List.copyOf(all), this.verifiedOn);
    }

    /**
     * Settles the last claim.
     */
    ActionView settled(String outcome, String byUnit, String remark, LocalDate on) {
        List<Claim> all = new ArrayList<>(this.claims);
        if (!all.isEmpty()) {
            Claim last = all.removeLast();
            all.add(new Claim(last.unitCode(), last.summary(), last.claimedOn(), outcome, byUnit, remark, on));
        }
        return with(outcome, this.acceptances, this.reports, List.copyOf(all), VERIFIED.equals(outcome) ? on : null);
    }

    private ActionView with(String newState, List<Acceptance> accepted, List<Report> reported, List<Claim> claimed,
            LocalDate verified) {
        return new ActionView(this.title, this.text, this.source, this.leadUnit, this.coUnits, this.units, this.dueOn,
                this.assignedOn, newState, accepted, reported, claimed, verified);
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
