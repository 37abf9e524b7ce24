package org.lianxi.contract.meeting;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * A meeting was proposed (C-4.1).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting that is proposed
 * @param unitCode the unit that proposes
 * @param kind {@code regular} or {@code ad-hoc}
 * @param title what the meeting is to be called
 * @param reason why it is needed
 * @param topics what it is to deal with
 * @param preferredOn the day proposed, or null
 */
@EventType("org.lianxi.meeting.proposed.v1")
public record MeetingProposed(String conferenceId, String meetingId, String unitCode, String kind, String title,
        String reason, List<String> topics, LocalDate preferredOn) implements MeetingEvent {

}
