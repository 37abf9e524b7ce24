package org.lianxi.command.meeting;

/**
 * Lets the rules of other aggregates see a meeting.
 */
@FunctionalInterface
public interface Meetings {

    /**
     * A meeting as it stands.
     * @param conferenceId the conference it has to belong to
     * @param meetingId its id
     * @return its state
     * @throws org.lianxi.command.shared.Refusal if that conference has no such meeting
     */
    MeetingState meeting(String conferenceId, String meetingId);

}
