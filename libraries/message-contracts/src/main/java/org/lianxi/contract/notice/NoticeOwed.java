package org.lianxi.contract.notice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.lianxi.contract.EventType;

/**
 * An event is owed to recipients: member units, and organs that the charter names beside
 * them, such as the government that minutes are reported to (C-4.7, C-4.11).
 *
 * @param conferenceId the conference
 * @param noticeId the notice
 * @param kind what it tells of, such as {@code progress-reported}
 * @param sourceEventId id of the event that called for it
 * @param subjectId the aggregate that event belongs to
 * @param units the units it is owed to, in the charter's order
 * @param organs the organs it is owed to, by their codes in the charter file; null for
 * none
 */
@EventType(value = "org.lianxi.notice.owed.v1", revision = 2)
public record NoticeOwed(String conferenceId, String noticeId, String kind, String sourceEventId, String subjectId,
        List<String> units, List<String> organs) implements NoticeEvent {

    /**
     * A notice that is owed to units alone.
     * @param conferenceId the conference
     * @param noticeId the notice
     * @param kind what it tells of
     * @param sourceEventId id of the event that called for it
     * @param subjectId the aggregate that event belongs to
     * @param units the units it is owed to, in the charter's order
     */
    public NoticeOwed(String conferenceId, String noticeId, String kind, String sourceEventId, String subjectId,
            List<String> units) {
        this(conferenceId, noticeId, kind, sourceEventId, subjectId, units, null);
    }

    /**
     * All that it is owed to.
     * @return the units, then the organs
     */
    public List<String> recipients() {
        return Stream.of(this.units, this.organs).filter(Objects::nonNull).flatMap(List::stream).toList();
    }

}
