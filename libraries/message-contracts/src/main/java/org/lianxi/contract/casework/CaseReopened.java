package org.lianxi.contract.casework;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A closed case was taken up again.
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param stage the stage it is in again
 * @param reason why
 * @param unitCode who reopened it
 * @param reopenedOn day it was reopened
 */
@EventType("org.lianxi.casework.reopened.v1")
public record CaseReopened(String conferenceId, String caseId, String stage, String reason, String unitCode,
        LocalDate reopenedOn) implements CaseEvent {
}
