package org.lianxi.contract.meeting;

import java.time.OffsetDateTime;
import java.util.List;

import org.lianxi.contract.Deviation;
import org.lianxi.contract.EventType;
import org.lianxi.contract.conference.SubjectIds;

/**
 * A meeting was called (C-4.1). It carries the roster of the day, so that later rules and
 * auditors need no look-up.
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param kind {@code regular} or {@code ad-hoc}
 * @param title what the meeting is called
 * @param startsAt when it begins
 * @param endsAt when it is meant to end
 * @param place where
 * @param topics agenda topics in order
 * @param invitedUnits codes of the member units invited, in the charter's order
 * @param roster every seat and its holder on the day of the notice
 * @param charterVersion the charter in force
 * @param deviations recorded exceptions
 * @param form kind of meeting by the charter, such as plenary or special; null before
 * revision 2
 * @param outsiders others invited, by reference ({@link SubjectIds}); null before
 * revision 2
 * @param preparesFor the meeting that this one prepares, or null
 * @param proposedBy code of the unit that proposed it, or null
 */
@EventType(value = "org.lianxi.meeting.convened.v1", revision = 2)
public record MeetingConvened(String conferenceId, String meetingId, String kind, String title, OffsetDateTime startsAt,
        OffsetDateTime endsAt, String place, List<String> topics, List<String> invitedUnits, List<RosterEntry> roster,
        int charterVersion, List<Deviation> deviations, String form, List<String> outsiders, String preparesFor,
        String proposedBy) implements MeetingEvent {
}
