package org.lianxi.contract.notice;

import java.util.Set;

/**
 * Ids of notices on the record. One event may call for notices of several kinds, each
 * with an id of its own, which is the same however often the event is met.
 */
public final class NoticeIds {

    /**
     * Kinds that were on record when an id was made of the event alone. They keep it, so
     * that what is on record is found again; no event calls for two of them.
     */
    private static final Set<String> OF_THE_EVENT_ALONE = Set.of("meeting-convened", "meeting-rescheduled",
            "meeting-cancelled", "presiding-delegated", "minutes-issued", "corrigendum-issued", "progress-reported",
            "completion-verified", "action-reassigned", "action-cancelled", "member-changed", "charter-amended",
            "member-unit-admitted", "member-unit-withdrawn", "member-unit-renamed", "ex-officio-holder-changed",
            "office-staff-appointed", "office-staff-changed", "bulletin-issued");

    private NoticeIds() {
    }

    /**
     * The id of a notice.
     * @param sourceEventId id of the event that calls for it
     * @param kind what it tells of
     * @return {@code notice-} and the event's id, followed by the kind unless notices of
     * that kind have gone without it from the start
     */
    public static String of(String sourceEventId, String kind) {
        return "notice-" + sourceEventId + (OF_THE_EVENT_ALONE.contains(kind) ? "" : "-" + kind);
    }

}
