package org.lianxi.standalone.audit.rules;

import java.util.Locale;

/**
 * A sentence that every event has to keep to: the invariants of the domain, by their
 * numbers, each with the place of the charter file that states or parameterises it.
 * INV-30 is what a replay shows.
 */
public enum CharterRule {

    /** INV-01: whoever convenes in the first place is there, as the charter says. */
    CONVENERS_ARE_IN_PLACE(1, "seats.convener"),

    /** INV-02: one member's seat to each unit. */
    EACH_UNIT_HAS_ONE_MEMBER_SEAT(2, "seats.member"),

    /** INV-03: whoever is seated is of the seat's unit, which is in force. */
    HOLDER_IS_OF_THE_SEATS_UNIT(3, "membership.memberChange"),

    /** INV-04: seats are kept by their ids, and a roster shows all of them. */
    ROSTER_SHOWS_EVERY_SEAT(4, "seats.member"),

    /** INV-05: director, deputies and members of the office are those of the charter. */
    OFFICE_IS_COMPLETE(5, "seats.office"),

    /** INV-06: nobody comes to a seat without a nomination by its unit. */
    SEATS_UNIT_NOMINATES(6, "membership.memberChange.proposedBy"),

    /** INV-07: a change says what it rests on, in a way that the charter allows. */
    CONFIRMATION_CITES_A_BASIS(7, "membership.memberChange.procedure"),

    /** INV-07: a change is confirmed by those whom the charter names. */
    CONFERENCE_CONFIRMS_MEMBERS(7, "membership.memberChange.confirmBy"),

    /** INV-07: a change of units rests on a decision as the charter says. */
    UNIT_CHANGE_RESTS_ON_A_DECISION(7, "membership.unitChange.decidedBy"),

    /** INV-08: the convener presides, or a delegate as the charter allows. */
    CONVENER_PRESIDES(8, "presiding.by"),

    /** INV-09: resolutions are made in session. */
    MEETING_IS_IN_SESSION(9, "minutes.resolutions"),

    /** INV-09: where the charter has votes, only what was carried is a resolution. */
    RESOLUTION_IS_VOTED_ON(9, "decision.mode"),

    /** INV-10: the units that attended are those recorded as present. */
    ATTENDANCE_IS_AS_RECORDED(10, "minutes.consent.required"),

    /** INV-10: exactly the units that the charter says are asked for consent. */
    UNITS_ASKED_ARE_THE_CHARTERS(10, "minutes.consent.required"),

    /** INV-11: who only listened is not asked. */
    OBSERVERS_ARE_NOT_ASKED(11, "minutes.consent.required"),

    /** INV-12: consent is to one version of a text, by its digest. */
    CONSENT_IS_FOR_THE_CURRENT_VERSION(12, "minutes.consent.granularity"),

    /** INV-13: a revision voids every consent. */
    REVISION_VOIDS_CONSENT(13, "minutes.consent.onChange"),

    /** INV-14: nothing is issued before all who are asked have consented. */
    ATTENDING_UNITS_HAVE_CONSENTED(14, "minutes.consent.required"),

    /** INV-14: silence is no consent unless the charter says so. */
    SILENCE_COUNTS_AS_CONSENT(14, "minutes.consent.silence"),

    /** INV-14: nothing is issued that was not signed as it stands. */
    MINUTES_ARE_SIGNED(14, "minutes.signedBy"),

    /** INV-14: a major matter is not issued without the approval that it needs. */
    MAJOR_MATTER_IS_APPROVED(14, "minutes.consent.deadlock.approvalForMajor"),

    /**
     * INV-15: issued minutes are owed to the bodies that the charter names, and filed.
     */
    MINUTES_ARE_OWED_TO_THE_BODY(15, "minutes.copyReport.to"),

    /** INV-16: an issued text stands. */
    ISSUED_TEXT_IS_FINAL(16, "minutes.numbering"),

    /** INV-16: a corrigendum needs the consent of those who consented to the text. */
    UNITS_HAVE_CONSENTED_TO_THE_CORRIGENDUM(16, "minutes.consent.required"),

    /** INV-17: numbers of papers go up by one in a year, and each is given once. */
    NUMBERS_GO_UP_BY_ONE(17, "minutes.numbering"),

    /** INV-18: an action comes from a resolution or from above. */
    ACTION_HAS_ONE_SOURCE(18, "tracking.source"),

    /** INV-19: only units that carry an action report on it. */
    LEAD_OR_CO_UNIT_ACTS(19, "tracking.reportBy"),

    /** INV-20: only those who track press, decide and verify. */
    OFFICE_ACTS(20, "tracking.by"),

    /**
     * INV-21: nobody verifies their own unit's work, where the charter keeps it apart.
     */
    VERIFIER_IS_OF_ANOTHER_UNIT(21, "tracking.verifyBy.separation"),

    /** INV-22: an action is called off by whom the charter lets. */
    CANCELLATION_RESTS_ON_A_DECISION(22, "tracking.cancelBy"),

    /** INV-23: a bulletin goes to every unit in force. */
    BULLETIN_GOES_TO_EVERY_MEMBER_UNIT(23, "reporting.progressTo"),

    /** INV-24: each report reaches every unit in force, once a channel. */
    EVERY_MEMBER_UNIT_IS_OWED_PROGRESS(24, "reporting.progressTo"),

    /** INV-25: without a mandate nothing is done in a case that needs one. */
    INSPECTION_HAS_A_MANDATE(25, "caseKinds"),

    /**
     * INV-26: a case ends with the conclusion that its kind asks for, and is decided by
     * those who had no part in what they decide on.
     */
    CASE_ENDS_AFTER_REVIEW(26, "caseKinds"),

    /** INV-27: a unit does not leave with actions that it leads. */
    LEAVING_UNIT_HAS_NO_OPEN_ACTIONS(27, "membership.unitChange.onLeave"),

    /** INV-28: a seat that goes with a post changes by evidence alone. */
    EX_OFFICIO_SEAT_CHANGES_BY_EVIDENCE_ONLY(28, "seats.convener"),

    /** INV-29: nobody's identity or health, and nothing classified, is recorded. */
    NOBODYS_IDENTITY_IS_RECORDED(29, null),

    /** INV-31: the record is one chain, and each event is what the log committed to. */
    RECORD_IS_ONE_CHAIN(31, null),

    /** INV-32: a unit keeps its code whatever its name. */
    UNITS_KEEP_THEIR_CODES(32, "units");

    private final int number;

    private final String path;

    CharterRule(int number, String path) {
        this.number = number;
        this.path = path;
    }

    /**
     * The number of the invariant.
     * @return such as 14
     */
    public int number() {
        return this.number;
    }

    /**
     * Where the charter file states or parameterises the sentence.
     * @return a rule path, or null where the sentence is no charter's
     */
    public String path() {
        return this.path;
    }

    /**
     * The stable name of the sentence: that of the command's rule where there is one.
     * @return such as {@code attending-units-have-consented}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
