package org.lianxi.command.casework.performact;

import java.util.List;
import java.util.Map;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Does one of the acts of a case's kind (C-1.3, C-1.4).
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param expectedVersion version that was seen, or null
 * @param act id of the act
 * @param fields what it says, by field
 */
public record PerformAct(String conferenceId, String caseId, Long expectedVersion, String act,
        Map<String, List<String>> fields) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.caseId;
    }

}
