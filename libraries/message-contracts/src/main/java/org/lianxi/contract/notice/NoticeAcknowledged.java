package org.lianxi.contract.notice;

import java.time.Instant;

import org.lianxi.contract.EventType;

/**
 * A unit, or an organ that the charter names, acknowledged a notice (签收): here, or on a
 * printed slip whose receipt the office entered.
 *
 * @param conferenceId the conference
 * @param noticeId the notice
 * @param kind what it tells of
 * @param sourceEventId id of the event that called for it
 * @param subjectId the aggregate that event belongs to
 * @param unitCode the unit, null when an organ acknowledged
 * @param acknowledgedAt when
 * @param organ the organ by its code in the charter file, null when a unit acknowledged
 * @param channel {@code paper} for a printed slip, else null
 * @param signedBy the post of who signed the slip, as it stands there; never a name; null
 * without a slip
 */
@EventType(value = "org.lianxi.notice.acknowledged.v1", revision = 3)
public record NoticeAcknowledged(String conferenceId, String noticeId, String kind, String sourceEventId,
        String subjectId, String unitCode, Instant acknowledgedAt, String organ, String channel,
        String signedBy) implements NoticeEvent {

    /**
     * A unit acknowledged a notice.
     * @param conferenceId the conference
     * @param noticeId the notice
     * @param kind what it tells of
     * @param sourceEventId id of the event that called for it
     * @param subjectId the aggregate that event belongs to
     * @param unitCode the unit
     * @param acknowledgedAt when
     */
    public NoticeAcknowledged(String conferenceId, String noticeId, String kind, String sourceEventId, String subjectId,
            String unitCode, Instant acknowledgedAt) {
        this(conferenceId, noticeId, kind, sourceEventId, subjectId, unitCode, acknowledgedAt, null);
    }

    /**
     * A unit or an organ acknowledged a notice by itself.
     * @param conferenceId the conference
     * @param noticeId the notice
     * @param kind what it tells of
     * @param sourceEventId id of the event that called for it
     * @param subjectId the aggregate that event belongs to
     * @param unitCode the unit, null when an organ acknowledged
     * @param acknowledgedAt when
     * @param organ the organ, null when a unit acknowledged
     */
    public NoticeAcknowledged(String conferenceId, String noticeId, String kind, String sourceEventId, String subjectId,
            String unitCode, Instant acknowledgedAt, String organ) {
        this(conferenceId, noticeId, kind, sourceEventId, subjectId, unitCode, acknowledgedAt, organ, null, null);
    }

    /**
     * Who acknowledged.
     * @return code of the unit or of the organ
     */
    public String recipient() {
        return (this.unitCode != null) ? this.unitCode : this.organ;
    }

}
