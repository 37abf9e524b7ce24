package org.lianxi.command.minutes.signminutes;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Signs one version for issue (C-4.6).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param version the version
 * @param contentHash its digest
 */
public record SignMinutes(String conferenceId, String minutesId, Long expectedVersion, int version,
        String contentHash) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
