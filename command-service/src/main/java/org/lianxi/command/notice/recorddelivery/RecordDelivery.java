package org.lianxi.command.notice.recorddelivery;

import java.time.Instant;
import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Records that a notice reached recipients on a channel (C-4.7, C-4.11).
 *
 * @param conferenceId the conference
 * @param noticeId the notice
 * @param expectedVersion version that was seen, or null
 * @param channel such as {@code inbox}, {@code mail} or {@code paper}, or
 * {@code telephone} and {@code in-person} where the office told it
 * @param recipients codes of the units and organs that it reached
 * @param deliveredAt when
 */
public record RecordDelivery(String conferenceId, String noticeId, Long expectedVersion, String channel,
        List<String> recipients, Instant deliveredAt) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.noticeId;
    }

}
