package org.lianxi.command.minutes.fileminuteswithgovernment;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Reports issued minutes to the government (C-4.7).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param reference reference of the filing
 * @param body code of the body, null for the first that the charter names
 * @param corrigendumId the corrigendum that is reported, or null for the minutes
 */
public record FileMinutesWithGovernment(String conferenceId, String minutesId, Long expectedVersion, String reference,
        String body, String corrigendumId) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
