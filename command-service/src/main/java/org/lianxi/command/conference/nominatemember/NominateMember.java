package org.lianxi.command.conference.nominatemember;

import org.lianxi.command.conference.Conference;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.Holder;

/**
 * Proposes a new holder for a seat (C-2.4).
 *
 * @param conferenceId the conference
 * @param nominationId the nomination to be
 * @param seatId the seat
 * @param nominee who is proposed
 * @param reason why
 * @param eligibilityAttested whether the unit attests that the nominee meets the seat's
 * eligibility, or null when it says nothing
 */
public record NominateMember(String conferenceId, String nominationId, String seatId, Holder nominee, String reason,
        Boolean eligibilityAttested) implements ConferenceCommand {

    /**
     * A nomination that says nothing about eligibility.
     * @param conferenceId the conference
     * @param nominationId the nomination to be
     * @param seatId the seat
     * @param nominee who is proposed
     * @param reason why
     */
    public NominateMember(String conferenceId, String nominationId, String seatId, Holder nominee, String reason) {
        this(conferenceId, nominationId, seatId, nominee, reason, null);
    }

    @Override
    public String targetId() {
        return Conference.idOf(this.conferenceId);
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

    @Override
    public String subjectId() {
        return this.nominationId;
    }

}
