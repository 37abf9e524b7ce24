package org.lianxi.command.superior.registerhigherdecision;

import java.time.LocalDate;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Registers a decision of a higher level that the conference carries out (C-1.1).
 *
 * @param conferenceId the conference
 * @param decisionId the decision to be
 * @param issuedBy who decided, as the paper says
 * @param documentNumber 发文字号, or null
 * @param title title of the paper
 * @param summary what it asks of the conference
 * @param issuedOn day of the paper
 */
public record RegisterHigherDecision(String conferenceId, String decisionId, String issuedBy, String documentNumber,
        String title, String summary, LocalDate issuedOn) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.decisionId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
