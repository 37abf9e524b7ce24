package org.lianxi.command.meeting.reschedulemeeting;

import java.time.OffsetDateTime;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Moves a meeting that was called (C-4.1).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param startsAt when it begins now
 * @param endsAt when it is meant to end now
 * @param place where now, or null for the same place
 * @param reason why it is moved
 */
public record RescheduleMeeting(String conferenceId, String meetingId, Long expectedVersion, OffsetDateTime startsAt,
        OffsetDateTime endsAt, String place, String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

}
