package org.lianxi.contract.notice;

import java.time.Instant;

import org.lianxi.contract.EventType;

/**
 * With this delivery the last of all that a notice is owed to has it.
 *
 * @param conferenceId the conference
 * @param noticeId the notice
 * @param kind what it tells of
 * @param sourceEventId id of the event that called for it
 * @param subjectId the aggregate that event belongs to
 * @param recipients how many units and organs have it
 * @param reachedAt when the last of them got it
 */
@EventType("org.lianxi.notice.reached-all.v1")
public record NoticeReachedAll(String conferenceId, String noticeId, String kind, String sourceEventId,
        String subjectId, int recipients, Instant reachedAt) implements NoticeEvent {
}
