package org.lianxi.query.minutes.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where the consent to minutes stands.
 *
 * @param attendingUnits the units that attended the meeting
 * @param rounds one per version of the text, the current one last
 * @param issue their issue, or null
 * @param filings their filings, in order
 */
record ConsentView(String meetingId, String title, List<String> attendingUnits, List<Round> rounds, Issue issue,
        List<Filing> filings) {

    ConsentView withRound(String newTitle, Round round) {
        return new ConsentView(this.meetingId, newTitle, this.attendingUnits, plus(this.rounds, round), this.issue,
                this.filings);
    }

    ConsentView changeRound(int version, UnaryOperator<Round> change) {
        List<Round> all = new ArrayList<>(this.rounds);
        all.replaceAll((round) -> (round.version() == version) ? change.apply(round) : round);
        return new ConsentView(this.meetingId, this.title, this.attendingUnits, List.copyOf(all), this.issue,
                this.filings);
    }

    ConsentView issued(Issue how) {
        return new ConsentView(this.meetingId, this.title, this.attendingUnits, this.rounds, how, this.filings);
    }

    ConsentView filed(Filing how) {
        return new ConsentView(this.meetingId, this.title, this.attendingUnits, this.rounds, this.issue,
                plus(this.filings, how));
    }

    Round current() {
        return this.rounds.getLast();
    }

    /**
     * Whether the minutes are out and some body that has to get them has not.
     */
    boolean filingGap() {
        if (this.issue == null) {
            return false;
        }
        return (this.issue.copyReportTo() == null) ? this.filings.isEmpty()
                : !this.filings.stream().map(Filing::body).toList().containsAll(this.issue.copyReportTo());
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> all = new ArrayList<>(list);
        all.add(one);
        return List.copyOf(all);
    }

    /**
     * The consent to one version.
     *
     * @param requestedAt when it was asked for, or null
     * @param completed whether every unit asked has consented
     * @param deadlock the disagreement that went up, or null
     */
    record Round(int version, String contentHash, Instant requestedAt, LocalDate dueOn, boolean completed,
            List<UnitAnswer> answers, Deadlock deadlock) {

        static Round drafted(int version, String contentHash, List<String> units) {
            return new Round(version, contentHash, null, null, false,
                    units.stream().map((unit) -> UnitAnswer.of(unit, UnitAnswer.NOT_ASKED, null)).toList(), null);
        }

        Round with(UnitAnswer answer) {
            return change(answer.unitCode(), (former) -> answer);
        }

        Round change(String unit, UnaryOperator<UnitAnswer> change) {
            List<UnitAnswer> all = new ArrayList<>(this.answers);
            if (all.stream().noneMatch((one) -> one.unitCode().equals(unit))) {
                all.add(UnitAnswer.of(unit, UnitAnswer.NOT_ASKED, null));
            }
            all.replaceAll((one) -> one.unitCode().equals(unit) ? change.apply(one) : one);
            return with(List.copyOf(all), this.completed);
        }

        Round requested(List<String> units, Instant at, LocalDate due) {
            Round asked = new Round(this.version, this.contentHash, at, due, this.completed, this.answers,
                    this.deadlock);
            for (String unit : units) {
                asked = asked.change(unit, (one) -> one.answered() ? one : UnitAnswer.of(unit, UnitAnswer.ASKED, at));
            }
            return asked;
        }

        Round voided() {
            return with(this.answers.stream().map(UnitAnswer::voided).toList(), false);
        }

        Round complete(boolean now) {
            return with(this.answers, now);
        }

        Round in(Deadlock next) {
            return new Round(this.version, this.contentHash, this.requestedAt, this.dueOn, this.completed, this.answers,
                    next);
        }

        private Round with(List<UnitAnswer> next, boolean complete) {
            return new Round(this.version, this.contentHash, this.requestedAt, this.dueOn, complete, next,
                    this.deadlock);
        }

    }

    /**
     * What a unit has said to a version.
     *
     * @param state {@code not-asked}, {@code asked}, {@code consented}, {@code deemed}
     * when its silence counted, {@code withheld}, or {@code void} when it had consented
     * and the text changed
     * @param at when it came to that
     * @param channel how it consented, or null
     * @param remark its comment or objection, or null
     * @param scanReference where its paper is kept, or null
     * @param recordedBy code of the unit whose officer recorded the paper, or null
     * @param officeAnswer how the office answered its objection, or null
     */
    record UnitAnswer(String unitCode, String state, Instant at, String channel, String remark, String scanReference,
            String recordedBy, String officeAnswer) {

        static final String NOT_ASKED = "not-asked";

        static final String ASKED = "asked";

        static final String CONSENTED = "consented";

        static final String DEEMED = "deemed";

        static final String WITHHELD = "withheld";

        static final String VOID = "void";

        static UnitAnswer of(String unit, String state, Instant at) {
            return new UnitAnswer(unit, state, at, null, null, null, null, null);
        }

        static UnitAnswer objection(String unit, Instant at, String reason) {
            return new UnitAnswer(unit, WITHHELD, at, null, reason, null, null, null);
        }

        boolean answered() {
            return consents() || WITHHELD.equals(this.state);
        }

        boolean consents() {
            return CONSENTED.equals(this.state) || DEEMED.equals(this.state);
        }

        UnitAnswer voided() {
            return consents() ? new UnitAnswer(this.unitCode, VOID, this.at, this.channel, this.remark,
                    this.scanReference, this.recordedBy, this.officeAnswer) : this;
        }

        UnitAnswer answeredWith(String answer) {
            return new UnitAnswer(this.unitCode, this.state, this.at, this.channel, this.remark, this.scanReference,
                    this.recordedBy, answer);
        }

    }

    /**
     * A disagreement that went up.
     *
     * @param outcome {@code text-stands} or {@code text-changes}, null while it waits
     * @param approvalBy code of the organ that has to approve the text as a major matter,
     * or null
     * @param approval its approval, or null
     */
    record Deadlock(String escalatedTo, LocalDate escalatedOn, String reason, String outcome, String decision,
            String reference, LocalDate decidedOn, String approvalBy, Approval approval) {

        Deadlock decided(String how, String words, String document, LocalDate on) {
            return new Deadlock(this.escalatedTo, this.escalatedOn, this.reason, how, words, document, on,
                    this.approvalBy, this.approval);
        }

        Deadlock approved(Approval how) {
            return new Deadlock(this.escalatedTo, this.escalatedOn, this.reason, this.outcome, this.decision,
                    this.reference, this.decidedOn, this.approvalBy, how);
        }

    }

    record Approval(String approvedBy, String reference, LocalDate approvedOn) {
    }

    /**
     * The issue.
     *
     * @param copyReportTo bodies that have to get the minutes, null where that was not
     * kept
     */
    record Issue(int version, String documentNumber, LocalDate issuedOn, List<String> copyReportTo) {
    }

    record Filing(String body, String filedWith, String reference, LocalDate filedOn) {
    }

}
