package org.lianxi.contract.information;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A unit acknowledged information (签收, C-4.9).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param unitCode the unit
 * @param acknowledgedOn day of acknowledgement
 */
@EventType("org.lianxi.information.acknowledged.v1")
public record InformationAcknowledged(String conferenceId, String informationId, String unitCode,
        LocalDate acknowledgedOn) implements InformationEvent {
}
