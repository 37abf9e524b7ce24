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
 * @param channel {@code paper} for a printed slip, or null
 * @param signedBy the post of who signed the slip, or null without one
 */
public record AcknowledgeNotice(String conferenceId, String noticeId, Long expectedVersion, String recipient,
        Instant acknowledgedAt, String channel, String signedBy) implements ConferenceCommand {

    /**
     * A printed slip, signed by hand.
     */
    public static final String PAPER = "paper";

    /**
     * A recipient acknowledges by itself.
     * @param conferenceId the conference
     * @param noticeId the notice
     * @param expectedVersion version that was seen, or null
     * @param recipient code of the unit or organ; null for the one that the actor acts
     * for
     * @param acknowledgedAt when
     */
    public AcknowledgeNotice(String conferenceId, String noticeId, Long expectedVersion, String recipient,
            Instant acknowledgedAt) {
        this(conferenceId, noticeId, expectedVersion, recipient, acknowledgedAt, null, null);
    }

    /**
     * Whether the receipt stands on paper.
     * @return true for a printed slip
     */
    public boolean onPaper() {
        return PAPER.equals(this.channel);
    }

    @Override
    public String targetId() {
        return this.noticeId;
    }

}
