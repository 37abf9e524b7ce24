package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The conference decided against a proposed change of its units (C-2.3).
 *
 * @param conferenceId the conference
 * @param proposalId the proposal
 * @param kind admit, withdraw or rename
 * @param unitCode the unit concerned
 * @param byUnit the unit that had proposed it
 * @param reason why not
 * @param rejectedOn day of the decision
 */
@EventType("org.lianxi.conference.unit-change-rejected.v1")
public record UnitChangeRejected(String conferenceId, String proposalId, String kind, String unitCode, String byUnit,
        String reason, LocalDate rejectedOn) implements ConferenceEvent {
}
