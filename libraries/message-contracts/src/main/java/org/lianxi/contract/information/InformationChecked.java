package org.lianxi.contract.information;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The office checked information that is for all units (C-4.9).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param byUnit unit of the officer who checked it
 * @param remark the officer's finding, or null
 * @param checkedOn day of the check
 */
@EventType("org.lianxi.information.checked.v1")
public record InformationChecked(String conferenceId, String informationId, String byUnit, String remark,
        LocalDate checkedOn) implements InformationEvent {
}
