package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * Somebody proposed that a unit join, leave or take another name (C-2.3).
 *
 * @param conferenceId the conference
 * @param proposalId the proposal
 * @param kind admit, withdraw or rename
 * @param unitCode stable code of the unit; a code of its own for a unit to be admitted
 * @param name the name that the unit is to have in lists; of a unit that leaves, the one
 * it has
 * @param fullName the long form, equal to name when there is none
 * @param affiliation what kind of body a unit to be admitted is, such as government or
 * party; null otherwise
 * @param byUnit the unit that proposes
 * @param reason why
 * @param proposedOn day of the proposal
 */
@EventType("org.lianxi.conference.unit-change-proposed.v1")
public record UnitChangeProposed(String conferenceId, String proposalId, String kind, String unitCode, String name,
        String fullName, String affiliation, String byUnit, String reason,
        LocalDate proposedOn) implements ConferenceEvent {
}
