package org.lianxi.contract.notice;

import java.util.List;

import org.lianxi.contract.EventType;

/**
 * An event is owed to units (C-4.11).
 *
 * @param conferenceId the conference
 * @param noticeId the notice
 * @param kind what it tells of, such as {@code progress-reported}
 * @param sourceEventId id of the event that called for it
 * @param subjectId the aggregate that event belongs to
 * @param units the units it is owed to, in the charter's order
 */
@EventType("org.lianxi.notice.owed.v1")
public record NoticeOwed(String conferenceId, String noticeId, String kind, String sourceEventId, String subjectId,
        List<String> units) implements NoticeEvent {
}
