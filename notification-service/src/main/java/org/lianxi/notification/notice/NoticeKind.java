package org.lianxi.notification.notice;

import java.util.Locale;

import org.lianxi.contract.notice.NoticeIds;

/**
 * What a notice tells of. The wording of each kind stands in the message bundles.
 */
public enum NoticeKind {

    MEETING_CONVENED(true),

    /** Minutes were drafted and are there to be read. */
    MINUTES_DRAFTED(false),

    CONSENT_REQUESTED(false),

    CONSENT_WITHHELD(false),

    MINUTES_REVISED(false),

    MINUTES_ISSUED(true),

    MINUTES_COPIED(true, true),

    MEETING_PROPOSED(false),

    PROPOSAL_DECLINED(false),

    MEETING_RESCHEDULED(true),

    MEETING_CANCELLED(true),

    PRESIDING_DELEGATED(true),

    AGENDA_ITEM_PROPOSED(false),

    AGENDA_ITEM_ACCEPTED(false),

    AGENDA_ITEM_DECLINED(false),

    ABSENCE_EXCUSED(false),

    CONSENT_COMPLETED(false),

    CONSENT_DEEMED(false),

    OBJECTION_ANSWERED(false),

    DEADLOCK_ESCALATED(false),

    DEADLOCK_DECIDED(false),

    CORRIGENDUM_PROPOSED(false),

    CORRIGENDUM_CONSENT_WITHHELD(false),

    CORRIGENDUM_WITHDRAWN(false),

    CORRIGENDUM_ISSUED(true),

    CORRIGENDUM_COPIED(true, true),

    ACTION_ASSIGNED(false),

    /** The lead unit, or a co-unit for its part, accepted the action. */
    ACTION_ACCEPTED(false),

    PROGRESS_REPORTED(true),

    COMPLETION_CLAIMED(false),

    /** A claim that waits for others, told to those who carry the action out. */
    COMPLETION_NOTED(false, true),

    COMPLETION_RETURNED(false),

    COMPLETION_VERIFIED(true),

    ACTION_REASSIGNED(true),

    /** An action that passed to units, told to them as an assignment is. */
    ACTION_TAKEN_OVER(false, true),

    ACTION_CANCELLED(true),

    EXTENSION_REQUESTED(false),

    /** A request that waits for others, told to those who carry the action out. */
    EXTENSION_NOTED(false, true),

    EXTENSION_GRANTED(false),

    EXTENSION_REFUSED(false),

    COORDINATION_REQUESTED(false),

    COORDINATION_NOTED(false, true),

    COORDINATION_ANSWERED(false),

    ACTION_URGED(false),

    URGING_ESCALATED(false, true),

    URGING_ANSWERED(false),

    REASSIGNMENT_REQUESTED(false),

    REASSIGNMENT_REFUSED(false),

    MEMBER_NOMINATED(false),

    NOMINATION_REJECTED(false),

    MEMBER_CHANGED(true),

    /** The charter came into force. */
    CHARTER_ADOPTED(false),

    CHARTER_AMENDED(true),

    UNIT_CHANGE_PROPOSED(false),

    UNIT_CHANGE_REJECTED(false),

    MEMBER_UNIT_ADMITTED(true),

    MEMBER_UNIT_WITHDRAWN(true),

    MEMBER_UNIT_RENAMED(true),

    EX_OFFICIO_HOLDER_CHANGED(true),

    OFFICE_STAFF_APPOINTED(true),

    OFFICE_STAFF_CHANGED(true),

    LIAISON_NAMED(false),

    NOMINATION_WITHDRAWN(false),

    /** A bulletin fell due and was drafted for the office. */
    BULLETIN_DRAFTED(false),

    BULLETIN_ISSUED(true),

    INFORMATION_SUBMITTED(false),

    INFORMATION_CIRCULATED(false),

    INFORMATION_RETURNED(false),

    INFORMATION_WITHDRAWN(false),

    /** A text for the public waits for approval. */
    RELEASE_PROPOSED(false),

    /** A text for the public was approved and waits to be published. */
    RELEASE_APPROVED(false),

    /** A text for the public was not approved. */
    RELEASE_REFUSED(false),

    /** Something was told to the public. */
    INFORMATION_PUBLISHED(false),

    /** A text for the public no longer stands. */
    RELEASE_WITHDRAWN(false),

    ISSUE_RAISED(false),

    ISSUE_RESOLVED(false),

    ISSUE_ESCALATED(false),

    ISSUE_REFERRED(true, true), ISSUE_WITHDRAWN(false),

    ASSIGNMENT_ACCEPTED(false),

    ASSIGNMENT_REPORTED(true),

    OPINION_SUBMITTED(true),

    GUIDANCE_ISSUED(true),

    DUTY_PERFORMANCE_REPORTED(false),

    /** Units have to answer an act of a case, such as a warning. */
    CASE_ANSWER_ASKED(true),

    /** Something was done in a case. */
    CASE_ACT_RECORDED(false, true),

    /** Something was done in a case from which a statutory term runs. */
    CASE_TERM_STARTED(false, true),
    /** Units are to take part in a case. */
    CASE_UNITS_INVITED(false),

    /** A case was referred to a meeting. */
    CASE_REFERRED(false),

    /** A unit contributed to a case. */
    CASE_CONTRIBUTION_MADE(false),

    /** A case was closed. */
    CASE_CLOSED(false),

    /** A closed case was taken up again. */
    CASE_REOPENED(false),

    WEBHOOK_DISABLED(false),

    /** A delivery is not tried again. */
    DELIVERY_FAILED(false),

    MEETING_NEAR(false),

    DEADLINE_NEAR(false),

    DEADLINE_TODAY(false),

    DEADLINE_PASSED(false),

    DEADLINE_ESCALATED(false),

    /** An urging was not answered in time, and a stronger one may follow. */
    URGING_UNANSWERED(false),

    /** Half of a term in hours has gone. */
    CLOCK_NEAR(false),
    /** A term in hours has run out. */
    CLOCK_PASSED(false),
    /** A term in hours ran out long ago. */
    CLOCK_ESCALATED(false),
    /** A term that something waited for has run out. */
    TERM_RAN_OUT(false);

    private final boolean onRecord;

    private final boolean beside;

    NoticeKind(boolean onRecord) {
        this(onRecord, false);
    }

    NoticeKind(boolean onRecord, boolean beside) {
        this.onRecord = onRecord;
        this.beside = beside;
    }

    /**
     * Whether it stands beside another notice of the same event, to others and in other
     * words.
     * @return true for those that never come alone
     */
    public boolean beside() {
        return this.beside;
    }

    /**
     * The id of the notice of this kind that something calls for. The same event calls
     * for it once, however often it is met.
     * @param originId id of what calls for it
     * @return the id that it has on the record; of one that does not go there,
     * {@code notice-} and the origin's id, with the kind where it stands beside another
     */
    public String noticeId(String originId) {
        if (this.onRecord) {
            return NoticeIds.of(originId, wireName());
        }
        return "notice-" + originId + (this.beside ? "-" + wireName() : "");
    }

    /**
     * Whether its delivery is proved on the record; the others would only swell the log.
     * @return true for what the charter owes to many units, and to organs outside them
     */
    public boolean onRecord() {
        return this.onRecord;
    }

    /**
     * Whether it tells of an event; the others remind of a deadline, or tell of what
     * befell this service.
     * @return true for what the record calls for
     */
    public boolean tells() {
        return !reminds() && this != WEBHOOK_DISABLED && this != DELIVERY_FAILED;
    }

    /**
     * Whether it reminds of a deadline.
     * @return true for what a clock calls for
     */
    public boolean reminds() {
        return switch (this) {
            case MEETING_NEAR, DEADLINE_NEAR, DEADLINE_TODAY, DEADLINE_PASSED, DEADLINE_ESCALATED, CLOCK_NEAR,
                    CLOCK_PASSED, CLOCK_ESCALATED, TERM_RAN_OUT, URGING_UNANSWERED ->
                true;
            default -> false;
        };
    }

    /**
     * Whether it urges: nobody can do without it on a channel that reaches him (C-4.10).
     * @return true for what is told whatever channels were chosen
     */
    public boolean urges() {
        return this == ACTION_URGED || this == URGING_ESCALATED;
    }

    /**
     * Whether it presses, asks for an answer or names a time that would pass: it is told
     * at once, on rest days and at night too. The others may wait for a digest or for the
     * morning outside; the inbox waits for nothing.
     * @return true for what is never held back
     */
    public boolean pressing() {
        return reminds() || switch (this) {
            case MEETING_CONVENED, MEETING_RESCHEDULED, MEETING_CANCELLED, CONSENT_REQUESTED, MINUTES_REVISED,
                    DEADLOCK_ESCALATED, CORRIGENDUM_PROPOSED, ACTION_ASSIGNED, ACTION_TAKEN_OVER, ACTION_URGED,
                    URGING_ESCALATED, COORDINATION_REQUESTED, COMPLETION_RETURNED, INFORMATION_RETURNED,
                    EXTENSION_REQUESTED, REASSIGNMENT_REQUESTED, MINUTES_ISSUED, MINUTES_COPIED, CORRIGENDUM_ISSUED,
                    CORRIGENDUM_COPIED, CASE_ANSWER_ASKED, CASE_UNITS_INVITED, CASE_TERM_STARTED, RELEASE_PROPOSED,
                    RELEASE_APPROVED ->
                true;
            default -> false;
        };
    }

    /**
     * The rule of the charter that a notice of the kind rests on, unless what it tells of
     * has one of its own; which clause governs it, the charter says.
     * @return path of the rule, such as {@code reporting.progressTo}
     */
    public String path() {
        return switch (this) {
            case MEETING_CONVENED, MEETING_PROPOSED, PROPOSAL_DECLINED, MEETING_RESCHEDULED, MEETING_CANCELLED,
                    AGENDA_ITEM_PROPOSED, AGENDA_ITEM_ACCEPTED, AGENDA_ITEM_DECLINED, MEETING_NEAR ->
                "convene";
            case PRESIDING_DELEGATED -> "presiding";
            case ABSENCE_EXCUSED -> "attendance";
            case CONSENT_REQUESTED, CONSENT_WITHHELD, CONSENT_COMPLETED, CONSENT_DEEMED, MINUTES_REVISED,
                    OBJECTION_ANSWERED, CORRIGENDUM_PROPOSED, CORRIGENDUM_CONSENT_WITHHELD, CORRIGENDUM_WITHDRAWN ->
                "minutes.consent";
            case DEADLOCK_ESCALATED, DEADLOCK_DECIDED -> "minutes.consent.deadlock";
            case MINUTES_DRAFTED -> "minutes.draftedBy";
            case MINUTES_ISSUED, CORRIGENDUM_ISSUED -> "minutes.recipients";
            case MINUTES_COPIED, CORRIGENDUM_COPIED -> "minutes.copyReport";
            case PROGRESS_REPORTED, COMPLETION_VERIFIED, ACTION_CANCELLED, ACTION_REASSIGNED, BULLETIN_ISSUED ->
                "reporting.progressTo";
            case BULLETIN_DRAFTED -> "reporting.promptly";
            case ACTION_ASSIGNED, ACTION_TAKEN_OVER, COMPLETION_CLAIMED, COMPLETION_NOTED, COMPLETION_RETURNED,
                    EXTENSION_REQUESTED, EXTENSION_NOTED, EXTENSION_GRANTED, EXTENSION_REFUSED, ACTION_URGED,
                    URGING_ESCALATED, URGING_ANSWERED, REASSIGNMENT_REQUESTED, REASSIGNMENT_REFUSED, DEADLINE_NEAR,
                    DEADLINE_TODAY, DEADLINE_PASSED, DEADLINE_ESCALATED, CLOCK_NEAR, URGING_UNANSWERED, CLOCK_PASSED,
                    CLOCK_ESCALATED ->
                "tracking";
            case ACTION_ACCEPTED, COORDINATION_REQUESTED, COORDINATION_NOTED, COORDINATION_ANSWERED ->
                "tracking.reportBy";
            case MEMBER_NOMINATED, NOMINATION_REJECTED, NOMINATION_WITHDRAWN, MEMBER_CHANGED ->
                "membership.memberChange";
            case EX_OFFICIO_HOLDER_CHANGED -> "seats";
            case LIAISON_NAMED -> "membership.liaisons";
            case UNIT_CHANGE_PROPOSED, UNIT_CHANGE_REJECTED, MEMBER_UNIT_ADMITTED, MEMBER_UNIT_WITHDRAWN,
                    MEMBER_UNIT_RENAMED ->
                "membership.unitChange";
            case OFFICE_STAFF_APPOINTED, OFFICE_STAFF_CHANGED -> "seats.office";
            case CHARTER_ADOPTED, CHARTER_AMENDED -> "lifecycle";
            case INFORMATION_SUBMITTED, INFORMATION_CIRCULATED, INFORMATION_RETURNED, INFORMATION_WITHDRAWN ->
                "information";
            case RELEASE_PROPOSED, RELEASE_APPROVED, RELEASE_REFUSED, INFORMATION_PUBLISHED, RELEASE_WITHDRAWN ->
                "caseKinds.information";
            case ISSUE_RAISED, ISSUE_RESOLVED, ISSUE_ESCALATED, ISSUE_REFERRED, ISSUE_WITHDRAWN -> "issues";
            case ASSIGNMENT_ACCEPTED, ASSIGNMENT_REPORTED, OPINION_SUBMITTED -> "superior";
            case GUIDANCE_ISSUED -> "superior.guidanceTo";
            case DUTY_PERFORMANCE_REPORTED -> "duties";
            case CASE_ANSWER_ASKED, CASE_ACT_RECORDED, CASE_TERM_STARTED, CASE_UNITS_INVITED, CASE_REFERRED,
                    CASE_CONTRIBUTION_MADE, CASE_CLOSED, CASE_REOPENED, TERM_RAN_OUT ->
                "caseKinds";
            case WEBHOOK_DISABLED, DELIVERY_FAILED -> "office";
        };
    }

    /**
     * The kind as the contracts write it.
     * @return such as {@code progress-reported}
     */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind with a wire name.
     * @param wireName such as {@code progress-reported}
     * @return the kind
     */
    public static NoticeKind of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

}
