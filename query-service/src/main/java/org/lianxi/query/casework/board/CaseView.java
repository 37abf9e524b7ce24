package org.lianxi.query.casework.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A case with all that was done in it.
 *
 * @param openedAtIndex log index at which it was opened, to sort by
 * @param level its level, or null
 * @param participants units that take part, in the order in which they came
 * @param waiting units that were asked and have not been heard of since
 * @param stages stages that it was in, in order
 * @param meetings meetings that it was referred to
 * @param end how it was closed, or null
 */
record CaseView(String kind, String track, String variant, String title, String unitCode, String flowId,
        String sourceId, long openedAtIndex, LocalDate openedOn, String stage, String level, boolean open,
        List<String> participants, List<String> waiting, List<Stage> stages, List<Act> acts,
        List<Contribution> contributions, List<Referral> meetings, End end) {

    CaseView done(Act act, String newLevel, List<String> joined) {
        Set<String> owing = new LinkedHashSet<>(this.waiting);
        owing.remove(act.unitCode());
        owing.addAll(act.asked());
        return with(this.stage, (newLevel != null) ? newLevel : this.level, this.open, plus(this.participants, joined),
                List.copyOf(owing), this.stages, plus(this.acts, List.of(act)), this.contributions, this.meetings,
                this.end);
    }

    CaseView entered(Stage entered) {
        return with(entered.stage(), this.level, this.open, this.participants, this.waiting,
                plus(this.stages, List.of(entered)), this.acts, this.contributions, this.meetings, this.end);
    }

    CaseView invited(List<String> units) {
        return with(this.stage, this.level, this.open, plus(this.participants, units), this.waiting, this.stages,
                this.acts, this.contributions, this.meetings, this.end);
    }

    CaseView contributed(Contribution made) {
        return with(this.stage, this.level, this.open, this.participants,
                this.waiting.stream().filter((unit) -> !unit.equals(made.unitCode())).toList(), this.stages, this.acts,
                plus(this.contributions, List.of(made)), this.meetings, this.end);
    }

    CaseView referred(Referral referral) {
        return with(this.stage, this.level, this.open, this.participants, this.waiting, this.stages, this.acts,
                this.contributions, plus(this.meetings, List.of(referral)), this.end);
    }

    CaseView closed(String last, End how) {
        return with(last, this.level, false, this.participants, this.waiting, this.stages, this.acts,
                this.contributions, this.meetings, how);
    }

    CaseView reopened(Stage again) {
        return with(again.stage(), this.level, true, this.participants, this.waiting, plus(this.stages, List.of(again)),
                this.acts, this.contributions, this.meetings, null);
    }

    private static <T> List<T> plus(List<T> list, List<T> more) {
        List<T> all = new ArrayList<>(list);
        more.stream().filter((one) -> !all.contains(one)).forEach(all::add);
        return List.copyOf(all);
    }

    private CaseView with(String newStage, String newLevel, boolean isOpen, List<String> units, List<String> owing,
            List<Stage> been, List<Act> done, List<Contribution> made, List<Referral> referrals, End how) {
        return new CaseView(this.kind, this.track, this.variant, this.title, this.unitCode, this.flowId, this.sourceId,
                this.openedAtIndex, this.openedOn, newStage, newLevel, isOpen, units, owing, been, done, made,
                referrals, how);
    }

    record Stage(String stage, String act, String byUnit, LocalDate on) {
    }

    /**
     * Something that was done.
     *
     * @param at when it was recorded, by which clocks run
     * @param asked units that have to answer it
     */
    record Act(int number, String act, String name, Map<String, List<String>> fields, String gives, List<String> asked,
            String unitCode, LocalDate on, Instant at) {
    }

    record Contribution(String contributionId, int number, String unitCode, String text, Map<String, Integer> counts,
            List<String> dutyIds, LocalDate on) {
    }

    record Referral(String meetingId, String question, LocalDate on) {
    }

    record End(String conclusion, String byUnit, LocalDate on) {
    }

}
