package org.lianxi.command.notice.acknowledgenotice;

import java.time.Instant;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Acknowledges a notice for the actor's unit (C-4.11).
 *
 * @param conferenceId the conference
 * @param noticeId the notice
 * @param expectedVersion version that was seen, or null
 * @param acknowledgedAt when
 */
public record AcknowledgeNotice(String conferenceId, String noticeId, Long expectedVersion,
        Instant acknowledgedAt) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.noticeId;
    }

}
