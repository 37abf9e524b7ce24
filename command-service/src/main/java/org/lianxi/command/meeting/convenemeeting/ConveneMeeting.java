package org.lianxi.command.meeting.convenemeeting;

import java.time.OffsetDateTime;
import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Calls a meeting (C-4.1).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting to be
 * @param kind {@code regular} or {@code ad-hoc}
 * @param title what the meeting is called
 * @param startsAt when it begins
 * @param endsAt when it is meant to end
 * @param place where
 * @param topics agenda topics in order
 * @param invitedUnits unit codes, empty for every member unit
 * @param form kind of meeting by the charter, such as {@code special}; null for a plenary
 * of all units or a special meeting of some
 * @param outsiders others to be invited, by name
 * @param preparesFor the meeting that this one prepares, or null
 */
public record ConveneMeeting(String conferenceId, String meetingId, String kind, String title, OffsetDateTime startsAt,
        OffsetDateTime endsAt, String place, List<String> topics, List<String> invitedUnits, String form,
        List<String> outsiders, String preparesFor) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
