package org.lianxi.contract.meeting;

import java.time.OffsetDateTime;
import java.util.List;

import org.lianxi.contract.Deviation;
import org.lianxi.contract.EventType;

/**
 * The presider opened the meeting (C-4.2).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param presiderSeat the seat that presides
 * @param openedAt when
 * @param deviations recorded exceptions, such as a delegate presiding
 */
@EventType("org.lianxi.meeting.opened.v1")
public record MeetingOpened(String conferenceId, String meetingId, String presiderSeat, OffsetDateTime openedAt,
        List<Deviation> deviations) implements MeetingEvent {
}
