package org.lianxi.command.meeting.proposemeeting;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Proposes that a meeting be held (C-4.1).
 *
 * @param conferenceId the conference
 * @param meetingId the meeting to be
 * @param kind {@code regular} or {@code ad-hoc}
 * @param title what the meeting is to be called
 * @param reason why it is needed
 * @param topics what it is to deal with
 * @param preferredOn the day proposed, or null
 */
public record ProposeMeeting(String conferenceId, String meetingId, String kind, String title, String reason,
        List<String> topics, LocalDate preferredOn) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.meetingId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
