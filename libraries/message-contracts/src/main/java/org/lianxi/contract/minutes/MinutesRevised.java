package org.lianxi.contract.minutes;

import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The text changed; every consent to the earlier version is void (INV-13).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param version one higher than before
 * @param title title of the minutes
 * @param text the whole new text
 * @param contentHash {@code sha-256:} and the hex digest of title and text
 * @param reason why the text changed
 * @param voidedConsents units whose consent to the earlier version is void
 */
@EventType("org.lianxi.minutes.revised.v1")
public record MinutesRevised(String conferenceId, String minutesId, int version, String title, String text,
        String contentHash, String reason, List<String> voidedConsents) implements MinutesEvent {
}
