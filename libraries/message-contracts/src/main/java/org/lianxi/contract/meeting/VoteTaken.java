package org.lianxi.contract.meeting;

import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The units present voted on a matter, where the charter decides by vote (C-4.4, A-16). A
 * matter that carried is recorded as a resolution under the same id; one that did not is
 * none.
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param resolutionId the resolution that was voted on
 * @param title what it is about
 * @param text what was voted on
 * @param majority what it needed: {@code simple}, {@code absolute} or {@code two-thirds}
 * @param votes one for each unit present, in the charter's order
 * @param carried whether it got the majority
 */
@EventType("org.lianxi.meeting.vote-taken.v1")
public record VoteTaken(String conferenceId, String meetingId, String resolutionId, String title, String text,
        String majority, List<UnitVote> votes, boolean carried) implements MeetingEvent {

}
