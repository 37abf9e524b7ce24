package org.lianxi.command.minutes.issueminutes;

import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Issues the minutes (C-4.6).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param recipients further recipients named in the text, member units and organs of the
 * charter
 */
public record IssueMinutes(String conferenceId, String minutesId, Long expectedVersion,
        List<String> recipients) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
