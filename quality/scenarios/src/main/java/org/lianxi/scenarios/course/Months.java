package org.lianxi.scenarios.course;

import java.time.LocalDate;
import java.time.Month;

/**
 * What happens once in a year, in which month.
 */
enum Months {

    /**
     * A nomination is confirmed in writing.
     */
    A_MEMBER_CHANGES(Month.FEBRUARY),

    /**
     * A unit wants the meeting, and the convener calls it.
     */
    A_UNIT_PROPOSES_THE_MEETING(Month.FEBRUARY),

    /**
     * A unit gets another name.
     */
    A_UNIT_IS_RENAMED(Month.MARCH),

    /**
     * A resolution is corrected in session.
     */
    A_RESOLUTION_IS_CORRECTED(Month.MARCH),

    /**
     * A unit refuses its consent to the end, and the organ above decides.
     */
    DEADLOCK(Month.APRIL),

    /**
     * A meeting is proposed for which there is no need.
     */
    A_PROPOSAL_IS_DECLINED(Month.APRIL),

    /**
     * The meeting is moved by a day.
     */
    THE_MEETING_IS_MOVED(Month.MAY),

    /**
     * An opinion goes up.
     */
    AN_OPINION_IS_ADOPTED(Month.MAY),

    /**
     * The charter is amended.
     */
    THE_CHARTER_IS_AMENDED(Month.JUNE),

    /**
     * The convener lets another preside.
     */
    ANOTHER_PRESIDES(Month.JULY),

    /**
     * The office gets another member.
     */
    THE_OFFICE_CHANGES(Month.JULY),

    /**
     * A unit joins.
     */
    A_UNIT_JOINS(Month.AUGUST),

    /**
     * Issued minutes are corrected.
     */
    CORRIGENDUM(Month.AUGUST),

    /**
     * The convener's post gets another holder.
     */
    THE_CONVENER_CHANGES(Month.SEPTEMBER),

    /**
     * A corrigendum is proposed and taken back.
     */
    CORRIGENDUM_TAKEN_BACK(Month.SEPTEMBER),

    /**
     * Outsiders come to the meeting.
     */
    OUTSIDERS_COME(Month.SEPTEMBER),

    /**
     * A unit leaves.
     */
    A_UNIT_LEAVES(Month.OCTOBER),

    /**
     * An action is called off.
     */
    AN_ACTION_IS_CALLED_OFF(Month.NOVEMBER),

    /**
     * A meeting of a few units is called and called back.
     */
    A_MEETING_IS_CALLED_BACK(Month.NOVEMBER),

    /**
     * A bulletin is compiled again.
     */
    A_BULLETIN_IS_REDONE(Month.DECEMBER);

    private final Month month;

    Months(Month month) {
        this.month = month;
    }

    boolean is(LocalDate day) {
        return day.getMonth() == this.month;
    }

}
