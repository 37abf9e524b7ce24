package org.lianxi.contract.conference;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * A unit became a member of the conference (C-2.1, C-2.3).
 *
 * @param conferenceId the conference
 * @param unitCode stable code of the unit
 * @param name the name used in the composition list
 * @param fullName the long form, equal to name when there is none
 * @param affiliation what kind of body it is, such as government or party
 * @param position its place in the composition list, from 1
 * @param from first day of membership
 * @param proposalId the proposal that was confirmed, null when the charter itself names
 * the unit
 * @param basis what the admission rests on, null when the unit came with the charter
 * @param seats the seats that the unit gets by admission; null when the charter itself
 * lists them
 */
@EventType(value = "org.lianxi.conference.member-unit-admitted.v1", revision = 2)
public record MemberUnitAdmitted(String conferenceId, String unitCode, String name, String fullName, String affiliation,
        int position, LocalDate from, String proposalId, ConfirmationBasis basis,
        List<UnitSeat> seats) implements ConferenceEvent {

    /**
     * A unit that the charter itself names.
     * @param conferenceId the conference
     * @param unitCode stable code of the unit
     * @param name the name used in the composition list
     * @param fullName the long form
     * @param affiliation what kind of body it is
     * @param position its place in the composition list, from 1
     * @param from first day of membership
     */
    public MemberUnitAdmitted(String conferenceId, String unitCode, String name, String fullName, String affiliation,
            int position, LocalDate from) {
        this(conferenceId, unitCode, name, fullName, affiliation, position, from, null, null, null);
    }

}
