package org.lianxi.contract.superior;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The office registered a decision of a higher level that the conference carries out
 * (C-1.1).
 *
 * @param conferenceId the conference
 * @param decisionId the decision
 * @param issuedBy who decided, as the paper says
 * @param documentNumber 发文字号, or null
 * @param title title of the paper
 * @param summary what it asks of the conference
 * @param issuedOn day of the paper
 * @param registeredOn day of registration
 */
@EventType("org.lianxi.superior.decision-registered.v1")
public record HigherDecisionRegistered(String conferenceId, String decisionId, String issuedBy, String documentNumber,
        String title, String summary, LocalDate issuedOn, LocalDate registeredOn) implements HigherDecisionEvent {
}
