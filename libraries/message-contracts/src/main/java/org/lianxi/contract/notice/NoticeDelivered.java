package org.lianxi.contract.notice;

import java.time.Instant;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * A notice reached units on one channel.
 *
 * @param conferenceId the conference
 * @param noticeId the notice
 * @param kind what it tells of
 * @param sourceEventId id of the event that called for it
 * @param subjectId the aggregate that event belongs to
 * @param channel {@code inbox} or {@code mail}
 * @param units the units it reached
 * @param deliveredAt when
 */
@EventType("org.lianxi.notice.delivered.v1")
public record NoticeDelivered(String conferenceId, String noticeId, String kind, String sourceEventId, String subjectId,
        String channel, List<String> units, Instant deliveredAt) implements NoticeEvent {
}
