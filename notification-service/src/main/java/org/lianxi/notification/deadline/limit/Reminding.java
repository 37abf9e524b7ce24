package org.lianxi.notification.deadline.limit;

import java.util.List;
import java.util.Set;

import org.lianxi.calendar.Term;

/**
 * Whom a deadline is brought before, and when.
 *
 * @param before how long before the due day the units that have to act are reminded
 * @param steps what else happens
 */
public record Reminding(List<Term> before, Set<Step> steps) {

    /**
     * A reminder on the due day; then the office; then the convener.
     */
    static final Reminding USUAL = new Reminding(List.of(), Set.of(Step.DUE, Step.LATE, Step.ESCALATED));

    /**
     * The usual, and reminders before.
     * @param terms how long before
     * @return the reminding
     */
    static Reminding before(List<Term> terms) {
        return new Reminding(terms, USUAL.steps());
    }

    /**
     * What happens around the due day.
     */
    public enum Step {

        /** The units that have to act are reminded on the due day. */
        DUE,

        /** Past it, the office is told beside them. */
        LATE,

        /** Past it, the office is told, and nobody else. */
        OFFICE_ONLY,

        /** Long past it, the convener's unit is told, too. */
        ESCALATED

    }

}
