package org.lianxi.command.casework.contributetocase;

import java.util.List;
import java.util.Map;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Contributes to a case by the duties of one's unit (C-4.8, C-4.9).
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param expectedVersion version that was seen, or null
 * @param contributionId the contribution to be
 * @param text what was done or found
 * @param counts figures by name
 * @param dutyIds the duties performed
 */
public record ContributeToCase(String conferenceId, String caseId, Long expectedVersion, String contributionId,
        String text, Map<String, Integer> counts, List<String> dutyIds) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.caseId;
    }

    @Override
    public String subjectId() {
        return this.contributionId;
    }

}
