package org.lianxi.notification.deadline.limit;

import java.util.List;
import java.util.Set;

import org.lianxi.calendar.Term;
import org.lianxi.notification.notice.NoticeKind;

/**
 * Whom a deadline is brought before, and when.
 *
 * @param before how long before the due day the units that have to act are reminded
 * @param near how a reminder before the due day is worded
 * @param steps what else happens
 */
public record Reminding(List<Term> before, NoticeKind near, Set<Step> steps) {

    /**
     * A reminder on the due day; then the office; then the convener.
     */
    static final Reminding USUAL = only(Step.DUE, Step.LATE, Step.ESCALATED);

    /**
     * The usual, and a reminder when half of a term in hours has gone.
     */
    static final Reminding HALFWAY = new Reminding(List.of(), NoticeKind.CLOCK_NEAR,
            Set.of(Step.HALFWAY, Step.DUE, Step.LATE, Step.ESCALATED));

    /**
     * The usual, and reminders before.
     * @param terms how long before
     * @return the reminding
     */
    static Reminding before(List<Term> terms) {
        return new Reminding(terms, NoticeKind.DEADLINE_NEAR, USUAL.steps());
    }

    /**
     * Reminders before, and some steps.
     * @param terms how long before
     * @param steps what else happens
     * @return the reminding
     */
    static Reminding before(List<Term> terms, Step... steps) {
        return new Reminding(terms, NoticeKind.DEADLINE_NEAR, Set.of(steps));
    }

    /**
     * No reminder before.
     * @param steps what happens
     * @return the reminding
     */
    static Reminding only(Step... steps) {
        return new Reminding(List.of(), NoticeKind.DEADLINE_NEAR, Set.of(steps));
    }

    /**
     * What happens around the due day.
     */
    public enum Step {

        /** The units that have to act are reminded when half of the time has gone. */
        HALFWAY,

        /** The units that have to act are reminded on the due day. */
        DUE,

        /** Past it, the office is told beside them. */
        LATE,

        /** Past it, the office is told, and nobody else. */
        OFFICE_ONLY,

        /** Past it, the office and the conveners are told. */
        TO_CONVENER,

        /** Past it, the office is told that it may send an orange urging. */
        ORANGE_MAY_FOLLOW,

        /** Past it, the office is told that it may send a red urging. */
        RED_MAY_FOLLOW,

        /** Past it, those who waited for it are told that they can go on. */
        RUN_OUT,

        /** Long past it, the conveners are told, too. */
        ESCALATED

    }

}
