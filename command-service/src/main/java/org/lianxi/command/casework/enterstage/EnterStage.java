package org.lianxi.command.casework.enterstage;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Leads a case on to a stage that no act leads to.
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param expectedVersion version that was seen, or null
 * @param stage the stage
 */
public record EnterStage(String conferenceId, String caseId, Long expectedVersion,
        String stage) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.caseId;
    }

}
