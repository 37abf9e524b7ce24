package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.contract.casework.CaseActRecorded;

/**
 * A case, as far as terms run in it.
 *
 * @param title what it is about
 * @param kind its kind
 * @param acts what was done in it, in order
 * @param level its level, or null
 * @param owed what units were asked and have not answered
 * @param closed whether it is closed
 */
public record CaseMatter(String title, String kind, List<Done> acts, String level, List<Owed> owed,
        boolean closed) implements Matter {

    private static final String TO = "to";

    static CaseMatter opened(String title, String kind) {
        return new CaseMatter(title, kind, List.of(), null, List.of(), false);
    }

    CaseMatter done(CaseActRecorded act, Instant at) {
        List<Done> all = new ArrayList<>(this.acts);
        all.add(new Done(act.act(), at, act.doneOn(), (act.fields() != null) ? act.fields().get(TO) : null,
                act.level()));
        List<Owed> left = new ArrayList<>(
                this.owed.stream().flatMap((one) -> one.after(act.unitCode(), act.act()).stream()).toList());
        if (act.asked() != null && !act.asked().isEmpty()) {
            left.add(new Owed(act.act(), act.number(), at, act.doneOn(), act.asked(),
                    (act.answeredBy() != null) ? act.answeredBy() : List.of()));
        }
        return new CaseMatter(this.title, this.kind, List.copyOf(all), (act.level() != null) ? act.level() : this.level,
                List.copyOf(left), this.closed);
    }

    CaseMatter contributed(String unit) {
        return new CaseMatter(this.title, this.kind, this.acts, this.level,
                this.owed.stream().flatMap((one) -> one.after(unit, null).stream()).toList(), this.closed);
    }

    CaseMatter closed(boolean ended) {
        return new CaseMatter(this.title, this.kind, this.acts, this.level, this.owed, ended);
    }

    @Override
    public boolean open() {
        return !this.closed;
    }

    /**
     * Something that was done.
     *
     * @param act id of the act
     * @param at when it was recorded
     * @param on the day of that
     * @param to whom it reached, where the act says so; or null
     * @param level the level that it gave the case, or null
     */
    public record Done(String act, Instant at, LocalDate on, List<String> to, String level) {
    }

    /**
     * What units were asked and have not answered.
     *
     * @param act id of the act by which they were asked
     * @param number its place among the acts of the case
     * @param at when they were asked
     * @param on the day of that
     * @param units the units that have not answered
     * @param answeredBy acts by which they answer, empty for whatever they do next
     */
    public record Owed(String act, int number, Instant at, LocalDate on, List<String> units, List<String> answeredBy) {

        /**
         * What is left after a unit did something.
         * @param act the act, or null for a contribution
         */
        private List<Owed> after(String unit, String act) {
            if (!this.answeredBy.isEmpty() && (act == null || !this.answeredBy.contains(act))) {
                return List.of(this);
            }
            List<String> left = this.units.stream().filter((one) -> !one.equals(unit)).toList();
            return left.isEmpty() ? List.of()
                    : List.of(new Owed(this.act, this.number, this.at, this.on, left, this.answeredBy));
        }

    }

}
