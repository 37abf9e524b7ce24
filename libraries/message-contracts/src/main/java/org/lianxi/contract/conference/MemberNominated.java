package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A unit proposed a new holder for one of its seats (C-2.4).
 *
 * @param conferenceId the conference
 * @param nominationId the nomination
 * @param seatId the seat
 * @param unitCode the nominating unit, which is the seat's unit
 * @param nominee who is proposed; the name of one who is not on the roster is a reference
 * ({@link SubjectIds}) until the nomination is confirmed
 * @param reason why the change is needed
 * @param nominatedOn day of the nomination
 * @param eligibilityAttested whether the unit attested that the nominee meets the seat's
 * eligibility; null when nothing was said
 */
@EventType(value = "org.lianxi.conference.member-nominated.v1", revision = 2)
public record MemberNominated(String conferenceId, String nominationId, String seatId, String unitCode, Holder nominee,
        String reason, LocalDate nominatedOn, Boolean eligibilityAttested) implements ConferenceEvent {

    /**
     * A nomination that says nothing about eligibility.
     * @param conferenceId the conference
     * @param nominationId the nomination
     * @param seatId the seat
     * @param unitCode the nominating unit
     * @param nominee who is proposed
     * @param reason why the change is needed
     * @param nominatedOn day of the nomination
     */
    public MemberNominated(String conferenceId, String nominationId, String seatId, String unitCode, Holder nominee,
            String reason, LocalDate nominatedOn) {
        this(conferenceId, nominationId, seatId, unitCode, nominee, reason, nominatedOn, null);
    }

}
