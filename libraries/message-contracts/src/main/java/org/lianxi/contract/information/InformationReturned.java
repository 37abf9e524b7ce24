package org.lianxi.contract.information;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The office returned information that is for all units (退回, C-4.9).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param byUnit unit of the officer who returned it
 * @param reason what is missing
 * @param returnedOn day of return
 */
@EventType("org.lianxi.information.returned.v1")
public record InformationReturned(String conferenceId, String informationId, String byUnit, String reason,
        LocalDate returnedOn) implements InformationEvent {
}
