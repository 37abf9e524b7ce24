package org.lianxi.command.conference.changeexofficioholder;

import java.time.LocalDate;

import org.lianxi.command.conference.Conference;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.Holder;

/**
 * Records that the post which a seat goes with has a new holder (C-2.2, INV-28).
 *
 * @param conferenceId the conference
 * @param seatId the seat
 * @param expectedVersion version of the conference that was seen
 * @param holder who holds the post now
 * @param evidence the appointment document
 * @param effectiveOn first day of the new term, or null for today
 */
public record ChangeExOfficioHolder(String conferenceId, String seatId, Long expectedVersion, Holder holder,
        String evidence, LocalDate effectiveOn) implements ConferenceCommand {

    @Override
    public String targetId() {
        return Conference.idOf(this.conferenceId);
    }

}
