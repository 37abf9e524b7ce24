package org.lianxi.notification.notice;

import java.util.Locale;

/**
 * What a notice tells of. The wording of each kind stands in the message bundles.
 */
public enum NoticeKind {

    MEETING_CONVENED(true),

    CONSENT_REQUESTED(false),

    CONSENT_WITHHELD(false),

    MINUTES_REVISED(false),

    MINUTES_ISSUED(true),

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

    ACTION_ASSIGNED(false),

    PROGRESS_REPORTED(true),

    COMPLETION_CLAIMED(false),

    COMPLETION_RETURNED(false),

    MEMBER_NOMINATED(false),

    NOMINATION_REJECTED(false),

    MEMBER_CHANGED(true),

    MEETING_NEAR(false),

    DEADLINE_NEAR(false),

    DEADLINE_TODAY(false),

    DEADLINE_PASSED(false),

    DEADLINE_ESCALATED(false);

    private final boolean onRecord;

    NoticeKind(boolean onRecord) {
        this.onRecord = onRecord;
    }

    /**
     * Whether its delivery is proved on the record; the others would only swell the log.
     * @return true for what the charter owes to many units
     */
    public boolean onRecord() {
        return this.onRecord;
    }

    /**
     * Whether it reminds of a deadline; the others tell of an event.
     * @return true for what a clock calls for
     */
    public boolean reminds() {
        return switch (this) {
            case MEETING_NEAR, DEADLINE_NEAR, DEADLINE_TODAY, DEADLINE_PASSED, DEADLINE_ESCALATED -> true;
            default -> false;
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
