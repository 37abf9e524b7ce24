package org.lianxi.contract.casework;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A case went on to another stage of its track.
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param formerStage the stage it was in
 * @param stage the stage it is in now
 * @param act the act that led there, or null when no act leads to the stage
 * @param unitCode who acted
 * @param enteredOn day it was entered
 */
@EventType("org.lianxi.casework.stage-entered.v1")
public record CaseStageEntered(String conferenceId, String caseId, String formerStage, String stage, String act,
        String unitCode, LocalDate enteredOn) implements CaseEvent {
}
