package org.lianxi.contract.information;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * Information reached its audience (C-4.9).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param byUnit unit that circulated it: the sender, or the officer's
 * @param audience codes of the units that have it now, in the charter's order
 * @param circulatedOn day of circulation
 */
@EventType("org.lianxi.information.circulated.v1")
public record InformationCirculated(String conferenceId, String informationId, String byUnit, List<String> audience,
        LocalDate circulatedOn) implements InformationEvent {
}
