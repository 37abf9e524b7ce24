package org.lianxi.command.meeting.replytonotice;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Answers the notice of a meeting for the actor's unit (C-4.3).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting
 * @param expectedVersion version of the meeting that was seen
 * @param reply {@code attending}, {@code substitute} or {@code excused}
 * @param attendee who comes for it, or null
 * @param post the substitute's post, or null
 * @param reason why it asks to be excused, or null
 */
public record ReplyToNotice(String conferenceId, String meetingId, Long expectedVersion, String reply, String attendee,
        String post, String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

}
