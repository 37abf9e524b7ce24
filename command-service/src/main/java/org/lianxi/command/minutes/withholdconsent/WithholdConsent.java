package org.lianxi.command.minutes.withholdconsent;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Objects to one version for the actor's unit (C-4.5).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param version the version
 * @param contentHash its digest
 * @param reason the objection
 */
public record WithholdConsent(String conferenceId, String minutesId, Long expectedVersion, int version,
        String contentHash, String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
