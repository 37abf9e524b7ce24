package org.lianxi.contract.meeting;

import java.time.OffsetDateTime;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The meeting ended and the set of attending units was frozen (C-4.3, INV-10).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param attendingUnits units that attended through a member or a substitute, in the
 * charter's order
 * @param closedAt when
 */
@EventType("org.lianxi.meeting.closed.v1")
public record MeetingClosed(String conferenceId, String meetingId, List<String> attendingUnits,
        OffsetDateTime closedAt) implements MeetingEvent {
}
