package org.lianxi.command.notice.acknowledgenotice;

import java.time.Instant;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Acknowledges a notice for a unit or an organ (C-4.7, C-4.11).
 *
 * @param conferenceId the conference
 * @param noticeId the notice
 * @param expectedVersion version that was seen, or null
 * @param recipient code of the unit or organ; null for the one that the actor acts for
 * @param acknowledgedAt when
 */
public record AcknowledgeNotice(String conferenceId, String noticeId, Long expectedVersion, String recipient,
        Instant acknowledgedAt) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.noticeId;
    }

}
