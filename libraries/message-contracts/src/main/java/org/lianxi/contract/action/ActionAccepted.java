package org.lianxi.contract.action;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The lead unit, or a co-unit for its part, accepted the action (签收, C-4.8).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param unitCode the unit
 * @param acceptedOn day of acceptance
 */
@EventType("org.lianxi.action.accepted.v1")
public record ActionAccepted(String conferenceId, String actionId, String unitCode,
        LocalDate acceptedOn) implements ActionEvent {
}
