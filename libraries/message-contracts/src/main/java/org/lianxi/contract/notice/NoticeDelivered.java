package org.lianxi.contract.notice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.lianxi.contract.EventType;

/**
 * A notice reached recipients on one channel.
 *
 * @param conferenceId the conference
 * @param noticeId the notice
 * @param kind what it tells of
 * @param sourceEventId id of the event that called for it
 * @param subjectId the aggregate that event belongs to
 * @param channel such as {@code inbox}, {@code mail}, {@code paper} or {@code wecom}, or
 * {@code telephone} and {@code in-person} where the office told it
 * @param units the units it reached
 * @param deliveredAt when
 * @param organs the organs it reached, by their codes in the charter file; null for none
 */
@EventType(value = "org.lianxi.notice.delivered.v1", revision = 2)
public record NoticeDelivered(String conferenceId, String noticeId, String kind, String sourceEventId, String subjectId,
        String channel, List<String> units, Instant deliveredAt, List<String> organs) implements NoticeEvent {

    /**
     * A notice that reached units alone.
     * @param conferenceId the conference
     * @param noticeId the notice
     * @param kind what it tells of
     * @param sourceEventId id of the event that called for it
     * @param subjectId the aggregate that event belongs to
     * @param channel such as {@code inbox} or {@code mail}
     * @param units the units it reached
     * @param deliveredAt when
     */
    public NoticeDelivered(String conferenceId, String noticeId, String kind, String sourceEventId, String subjectId,
            String channel, List<String> units, Instant deliveredAt) {
        this(conferenceId, noticeId, kind, sourceEventId, subjectId, channel, units, deliveredAt, null);
    }

    /**
     * All that it reached.
     * @return the units, then the organs
     */
    public List<String> recipients() {
        return Stream.of(this.units, this.organs).filter(Objects::nonNull).flatMap(List::stream).toList();
    }

}
