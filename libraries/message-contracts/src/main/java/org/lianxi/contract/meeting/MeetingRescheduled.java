package org.lianxi.contract.meeting;

import java.time.OffsetDateTime;
import java.util.List;

import org.lianxi.contract.Deviation;
import org.lianxi.contract.EventType;

/**
 * A meeting that was called takes place at another time or place (C-4.1).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param startsAt when it begins now
 * @param endsAt when it is meant to end now
 * @param place where now
 * @param reason why it was moved
 * @param deviations recorded exceptions
 */
@EventType("org.lianxi.meeting.rescheduled.v1")
public record MeetingRescheduled(String conferenceId, String meetingId, OffsetDateTime startsAt, OffsetDateTime endsAt,
        String place, String reason, List<Deviation> deviations) implements MeetingEvent {

}
