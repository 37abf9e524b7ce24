package org.lianxi.contract.action;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * A unit that carries the action out asked others to help it (商请协调, C-4.8).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param coordinationId the request
 * @param unitCode the unit that asks
 * @param units the units asked
 * @param matter what is asked of them
 * @param requestedOn day of the request
 */
@EventType("org.lianxi.action.coordination-requested.v1")
public record CoordinationRequested(String conferenceId, String actionId, String coordinationId, String unitCode,
        List<String> units, String matter, LocalDate requestedOn) implements ActionEvent {
}
