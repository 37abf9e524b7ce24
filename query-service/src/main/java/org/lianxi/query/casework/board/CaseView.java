package org.lianxi.query.casework.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A case with all that was done in it.
 *
 * @param openedAtIndex log index at which it was opened, to sort by
 * @param level its level, or null
 * @param participants units that take part, in the order in which they came
 * @param waiting units that were asked and have not answered, none once it is closed
 * @param owed what each of them was asked
 * @param stages stages that it was in, in order
 * @param meetings meetings that it was referred to
 * @param end how it was closed, or null
 */
record CaseView(String kind, String track, String variant, String title, String unitCode, String flowId,
        String sourceId, long openedAtIndex, LocalDate openedOn, String stage, String level, boolean open,
        List<String> participants, List<String> waiting, List<Owed> owed, List<Stage> stages, List<Act> acts,
        List<Contribution> contributions, List<Referral> meetings, End end) {

    CaseView done(Act act, String newLevel, List<String> joined) {
        List<Owed> left = new ArrayList<>(without(act.unitCode(), act.act()));
        act.asked().forEach((unit) -> left.add(new Owed(unit, act.act(), act.name(), act.on(), act.answeredBy())));
        return with(this.stage, (newLevel != null) ? newLevel : this.level, this.open, plus(this.participants, joined),
                List.copyOf(left), this.stages, plus(this.acts, List.of(act)), this.contributions, this.meetings,
                this.end);
    }

    CaseView entered(Stage entered) {
        return with(entered.stage(), this.level, this.open, this.participants, this.owed,
                plus(this.stages, List.of(entered)), this.acts, this.contributions, this.meetings, this.end);
    }

    CaseView invited(List<String> units) {
        return with(this.stage, this.level, this.open, plus(this.participants, units), this.owed, this.stages,
                this.acts, this.contributions, this.meetings, this.end);
    }

    CaseView contributed(Contribution made) {
        return with(this.stage, this.level, this.open, this.participants, without(made.unitCode(), null), this.stages,
                this.acts, plus(this.contributions, List.of(made)), this.meetings, this.end);
    }

    CaseView referred(Referral referral) {
        return with(this.stage, this.level, this.open, this.participants, this.owed, this.stages, this.acts,
                this.contributions, plus(this.meetings, List.of(referral)), this.end);
    }

    CaseView closed(String last, End how) {
        return with(last, this.level, false, this.participants, this.owed, this.stages, this.acts, this.contributions,
                this.meetings, how);
    }

    CaseView reopened(Stage again) {
        return with(again.stage(), this.level, true, this.participants, this.owed, plus(this.stages, List.of(again)),
                this.acts, this.contributions, this.meetings, null);
    }

    /**
     * What is owed after a unit did something.
     * @param act the act, or null for a contribution
     */
    private List<Owed> without(String unit, String act) {
        return this.owed.stream().filter((one) -> !one.isAnsweredBy(unit, act)).toList();
    }

    private static <T> List<T> plus(List<T> list, List<T> more) {
        List<T> all = new ArrayList<>(list);
        more.stream().filter((one) -> !all.contains(one)).forEach(all::add);
        return List.copyOf(all);
    }

    private CaseView with(String newStage, String newLevel, boolean isOpen, List<String> units, List<Owed> owing,
            List<Stage> been, List<Act> done, List<Contribution> made, List<Referral> referrals, End how) {
        List<String> asked = isOpen ? owing.stream().map(Owed::unitCode).distinct().toList() : List.of();
        return new CaseView(this.kind, this.track, this.variant, this.title, this.unitCode, this.flowId, this.sourceId,
                this.openedAtIndex, this.openedOn, newStage, newLevel, isOpen, units, asked, owing, been, done, made,
                referrals, how);
    }

    /**
     * Something that a unit was asked and has not answered.
     *
     * @param act the act by which it was asked
     * @param name its name
     * @param on the day of that
     * @param answeredBy acts by which it can answer, none for whatever it does next
     */
    record Owed(String unitCode, String act, String name, LocalDate on, List<String> answeredBy) {

        boolean isAnsweredBy(String unit, String done) {
            return this.unitCode.equals(unit)
                    && (this.answeredBy.isEmpty() || (done != null && this.answeredBy.contains(done)));
        }

    }

    record Stage(String stage, String act, String byUnit, LocalDate on) {
    }

    /**
     * Something that was done.
     *
     * @param at when it was recorded, by which clocks run
     * @param level the level that it gave the case, or null
     * @param asked units that have to answer it
     * @param answeredBy acts by which they answer, none for whatever they do next
     */
    record Act(int number, String act, String name, Map<String, List<String>> fields, String gives, String level,
            List<String> asked, List<String> answeredBy, String unitCode, LocalDate on, Instant at) {
    }

    record Contribution(String contributionId, int number, String unitCode, String text, Map<String, Integer> counts,
            List<String> dutyIds, LocalDate on) {
    }

    record Referral(String meetingId, String question, LocalDate on) {
    }

    /**
     * How it was closed.
     *
     * @param index log index of that
     */
    record End(String conclusion, String byUnit, LocalDate on, long index) {
    }

}
