package org.lianxi.contract.information;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The sender withdrew information; it stays on record (C-4.9).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param unitCode the sender
 * @param audience codes of the units that had it, empty when nobody did
 * @param reason why
 * @param withdrawnOn day of withdrawal
 */
@EventType("org.lianxi.information.withdrawn.v1")
public record InformationWithdrawn(String conferenceId, String informationId, String unitCode, List<String> audience,
        String reason, LocalDate withdrawnOn) implements InformationEvent {
}
