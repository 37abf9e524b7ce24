package org.lianxi.command.minutes.requestconsent;

import java.time.LocalDate;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Asks the attending units for their consent to the current version (C-4.5).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param expectedVersion version that was seen, or null
 * @param dueOn the day by which an answer is hoped for, or null
 */
public record RequestConsent(String conferenceId, String minutesId, Long expectedVersion,
        LocalDate dueOn) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.minutesId;
    }

}
