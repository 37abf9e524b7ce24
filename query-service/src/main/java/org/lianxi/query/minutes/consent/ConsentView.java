package org.lianxi.query.minutes.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where the consent to minutes stands.
 *
 * @param attendingUnits the units whose consent is needed
 * @param rounds one per version of the text, the current one last
 * @param issue their issue, or null
 * @param filing their filing with the government, or null
 */
record ConsentView(String meetingId, String title, List<String> attendingUnits, List<Round> rounds, Issue issue,
        Filing filing) {

    ConsentView withRound(String newTitle, Round round) {
        List<Round> all = new ArrayList<>(this.rounds);
        all.add(round);
        return new ConsentView(this.meetingId, newTitle, this.attendingUnits, List.copyOf(all), this.issue,
                this.filing);
    }

    ConsentView changeRound(int version, UnaryOperator<Round> change) {
        List<Round> all = new ArrayList<>(this.rounds);
        all.replaceAll((round) -> (round.version() == version) ? change.apply(round) : round);
        return new ConsentView(this.meetingId, this.title, this.attendingUnits, List.copyOf(all), this.issue,
                this.filing);
    }

    ConsentView issued(Issue how) {
        return new ConsentView(this.meetingId, this.title, this.attendingUnits, this.rounds, how, this.filing);
    }

    ConsentView filed(Filing how) {
        return new ConsentView(this.meetingId, this.title, this.attendingUnits, this.rounds, this.issue, how);
    }

    Round current() {
        return this.rounds.getLast();
    }

    /**
     * The consent to one version.
     *
     * @param requestedAt when it was asked for, or null
     * @param completed whether every attending unit has consented
     */
    record Round(int version, String contentHash, Instant requestedAt, LocalDate dueOn, boolean completed,
            List<UnitAnswer> answers) {

        static Round drafted(int version, String contentHash, List<String> units) {
            return new Round(version, contentHash, null, null, false,
                    units.stream().map((unit) -> UnitAnswer.of(unit, UnitAnswer.NOT_ASKED, null, null, null)).toList());
        }

        Round with(UnitAnswer answer) {
            List<UnitAnswer> all = new ArrayList<>(this.answers);
            all.replaceAll((one) -> one.unitCode().equals(answer.unitCode()) ? answer : one);
            if (!all.contains(answer)) {
                all.add(answer);
            }
            return new Round(this.version, this.contentHash, this.requestedAt, this.dueOn, this.completed,
                    List.copyOf(all));
        }

        Round requested(List<String> units, Instant at, LocalDate due) {
            Round asked = new Round(this.version, this.contentHash, at, due, this.completed, this.answers);
            for (String unit : units) {
                boolean answered = asked.answers.stream()
                    .anyMatch((one) -> one.unitCode().equals(unit) && one.answered());
                asked = answered ? asked : asked.with(UnitAnswer.of(unit, UnitAnswer.ASKED, at, null, null));
            }
            return asked;
        }

        Round voided() {
            return new Round(this.version, this.contentHash, this.requestedAt, this.dueOn, false,
                    this.answers.stream().map(UnitAnswer::voided).toList());
        }

        Round complete() {
            return new Round(this.version, this.contentHash, this.requestedAt, this.dueOn, true, this.answers);
        }

    }

    /**
     * What a unit has said to a version.
     *
     * @param state {@code not-asked}, {@code asked}, {@code consented}, {@code withheld},
     * or {@code void} when it had consented and the text changed
     * @param at when it came to that
     * @param channel how it consented, or null
     * @param remark its comment or objection, or null
     */
    record UnitAnswer(String unitCode, String state, Instant at, String channel, String remark) {

        static final String NOT_ASKED = "not-asked";

        static final String ASKED = "asked";

        static final String CONSENTED = "consented";

        static final String WITHHELD = "withheld";

        static final String VOID = "void";

        static UnitAnswer of(String unit, String state, Instant at, String channel, String remark) {
            return new UnitAnswer(unit, state, at, channel, remark);
        }

        boolean answered() {
            return CONSENTED.equals(this.state) || WITHHELD.equals(this.state);
        }

        UnitAnswer voided() {
            return CONSENTED.equals(this.state) ? of(this.unitCode, VOID, this.at, this.channel, this.remark) : this;
        }

    }

    record Issue(int version, String documentNumber, LocalDate issuedOn) {
    }

    record Filing(String filedWith, String reference, LocalDate filedOn) {
    }

}
