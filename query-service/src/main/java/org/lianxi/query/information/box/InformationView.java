package org.lianxi.query.information.box;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.lianxi.query.casework.board.InformationClocks;

/**
 * An item of information with all that became of it.
 *
 * @param state {@code submitted}, {@code checked}, {@code returned}, {@code circulated}
 * or {@code withdrawn}
 * @param submittedAtIndex log index of its submission, to sort by
 * @param unitCode the sender
 * @param intended units that it was sent to
 * @param audience units that have it
 * @param handling what the office did, in order
 * @param acknowledgements who acknowledged, in order
 * @param withdrawal why it was withdrawn, or null
 * @param release what of it was last proposed for the public, null when nothing was
 * @param acts what was done with it as the charter's clocks know it, in order
 * @param counts figures by name, or null where it is in words
 * @param externalReference number of the matter with whoever keeps it, or null
 */
record InformationView(String state, long submittedAtIndex, String unitCode, List<String> intended,
        boolean throughOffice, String flowId, String title, String text, String meetingId, String actionId,
        String issueId, LocalDate submittedOn, List<String> audience, LocalDate circulatedOn, List<Step> handling,
        List<Acknowledgement> acknowledgements, Withdrawal withdrawal, ReleaseView release,
        List<InformationClocks.Act> acts, Map<String, Integer> counts, String externalReference) {

    static final String SUBMITTED = "submitted";

    static final String CHECKED = "checked";

    static final String RETURNED = "returned";

    static final String CIRCULATED = "circulated";

    static final String WITHDRAWN = "withdrawn";

    /**
     * Views kept before clocks ran have no acts.
     */
    InformationView {
        acts = (acts != null) ? acts : List.of();
    }

    InformationView handled(Step step) {
        List<Step> all = new ArrayList<>(this.handling);
        all.add(step);
        return with(step.outcome(), this.audience, this.circulatedOn, List.copyOf(all), this.acknowledgements,
                this.withdrawal);
    }

    InformationView circulated(List<String> units, LocalDate on) {
        return with(CIRCULATED, units, on, this.handling, this.acknowledgements, this.withdrawal);
    }

    InformationView acknowledged(Acknowledgement one) {
        List<Acknowledgement> all = new ArrayList<>(this.acknowledgements);
        all.add(one);
        return with(this.state, this.audience, this.circulatedOn, this.handling, List.copyOf(all), this.withdrawal);
    }

    InformationView withdrawn(Withdrawal how) {
        return with(WITHDRAWN, this.audience, this.circulatedOn, this.handling, this.acknowledgements, how);
    }

    InformationView released(ReleaseView next) {
        return new InformationView(this.state, this.submittedAtIndex, this.unitCode, this.intended, this.throughOffice,
                this.flowId, this.title, this.text, this.meetingId, this.actionId, this.issueId, this.submittedOn,
                this.audience, this.circulatedOn, this.handling, this.acknowledgements, this.withdrawal, next,
                this.acts, this.counts, this.externalReference);
    }

    InformationView done(InformationClocks.Act act) {
        List<InformationClocks.Act> all = new ArrayList<>(this.acts);
        all.add(act);
        return new InformationView(this.state, this.submittedAtIndex, this.unitCode, this.intended, this.throughOffice,
                this.flowId, this.title, this.text, this.meetingId, this.actionId, this.issueId, this.submittedOn,
                this.audience, this.circulatedOn, this.handling, this.acknowledgements, this.withdrawal, this.release,
                List.copyOf(all), this.counts, this.externalReference);
    }

    boolean isUnreadBy(String unit) {
        return CIRCULATED.equals(this.state) && this.audience.contains(unit)
                && this.acknowledgements.stream().noneMatch((one) -> one.unitCode().equals(unit));
    }

    private InformationView with(String newState, List<String> units, LocalDate on, List<Step> steps,
            List<Acknowledgement> all, Withdrawal how) {
        return new InformationView(newState, this.submittedAtIndex, this.unitCode, this.intended, this.throughOffice,
                this.flowId, this.title, this.text, this.meetingId, this.actionId, this.issueId, this.submittedOn,
                units, on, steps, all, how, this.release, this.acts, this.counts, this.externalReference);
    }

    /**
     * What the office did.
     *
     * @param outcome {@code checked} or {@code returned}
     */
    record Step(String outcome, String byUnit, String remark, LocalDate on) {
    }

    record Acknowledgement(String unitCode, LocalDate acknowledgedOn) {
    }

    record Withdrawal(String reason, LocalDate withdrawnOn) {
    }

}
