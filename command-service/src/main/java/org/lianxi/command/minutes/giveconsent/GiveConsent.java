package org.lianxi.command.minutes.giveconsent;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Consents to one version for a unit (C-4.5).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param unitCode the unit
 * @param version the version
 * @param contentHash its digest
 * @param channel {@code online} or {@code paper}
 * @param comment a remark, or null
 * @param scanReference where the paper is kept, or null
 */
public record GiveConsent(String conferenceId, String minutesId, Long expectedVersion, String unitCode, int version,
        String contentHash, String channel, String comment, String scanReference) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
