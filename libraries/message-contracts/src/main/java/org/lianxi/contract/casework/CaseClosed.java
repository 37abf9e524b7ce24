package org.lianxi.contract.casework;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A case was closed with a conclusion.
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param stage the stage it ended in
 * @param conclusion what it came to
 * @param unitCode who closed it
 * @param closedOn day it was closed
 */
@EventType("org.lianxi.casework.closed.v1")
public record CaseClosed(String conferenceId, String caseId, String stage, String conclusion, String unitCode,
        LocalDate closedOn) implements CaseEvent {
}
