package org.lianxi.contract.casework;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * Units were asked to take part in a case (C-4.9).
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param units codes of the units
 * @param reason why they are needed
 * @param unitCode who invited them
 * @param invitedOn day they were invited
 */
@EventType("org.lianxi.casework.units-invited.v1")
public record UnitsInvitedToCase(String conferenceId, String caseId, List<String> units, String reason, String unitCode,
        LocalDate invitedOn) implements CaseEvent {
}
