package org.lianxi.contract.notice;

import java.time.Instant;

import org.lianxi.contract.EventType;

/**
 * A unit acknowledged a notice (签收).
 *
 * @param conferenceId the conference
 * @param noticeId the notice
 * @param kind what it tells of
 * @param sourceEventId id of the event that called for it
 * @param subjectId the aggregate that event belongs to
 * @param unitCode the unit
 * @param acknowledgedAt when
 */
@EventType("org.lianxi.notice.acknowledged.v1")
public record NoticeAcknowledged(String conferenceId, String noticeId, String kind, String sourceEventId,
        String subjectId, String unitCode, Instant acknowledgedAt) implements NoticeEvent {
}
