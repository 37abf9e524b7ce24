package org.lianxi.command.conference.changemember;

import java.time.LocalDate;

import org.lianxi.command.conference.Conference;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.ConfirmationBasis;

/**
 * Confirms a nomination, so that the seat changes hands (C-2.4).
 *
 * @param conferenceId the conference
 * @param nominationId the nomination
 * @param expectedVersion version of the conference that was seen
 * @param basis what the confirmation rests on
 * @param effectiveOn first day of the new term, or null for today
 */
public record ChangeMember(String conferenceId, String nominationId, Long expectedVersion, ConfirmationBasis basis,
        LocalDate effectiveOn) implements ConferenceCommand {

    @Override
    public String targetId() {
        return Conference.idOf(this.conferenceId);
    }

}
