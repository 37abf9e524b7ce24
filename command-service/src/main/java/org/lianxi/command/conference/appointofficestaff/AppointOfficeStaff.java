package org.lianxi.command.conference.appointofficestaff;

import java.time.LocalDate;

import org.lianxi.command.conference.Conference;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.ConfirmationBasis;

/**
 * Confirms a nomination for a vacant seat of the conference office (C-2.6, A-11).
 *
 * @param conferenceId the conference
 * @param nominationId the nomination
 * @param expectedVersion version of the conference that was seen
 * @param basis what it rests on
 * @param effectiveOn first day of the term, or null for today
 */
public record AppointOfficeStaff(String conferenceId, String nominationId, Long expectedVersion,
        ConfirmationBasis basis, LocalDate effectiveOn) implements ConferenceCommand {

    @Override
    public String targetId() {
        return Conference.idOf(this.conferenceId);
    }

}
