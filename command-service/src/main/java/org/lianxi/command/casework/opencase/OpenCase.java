package org.lianxi.command.casework.opencase;

import java.util.List;
import java.util.Map;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Opens a case of one of the charter's kinds (C-1.3, C-1.4, C-0.2).
 *
 * @param conferenceId the conference
 * @param caseId the case to be
 * @param kind id of the kind
 * @param track the track, or null for the kind's only one
 * @param variant the sub-kind, or null
 * @param title what it is about
 * @param act the act that it begins with, or null for a kind without acts
 * @param fields what the act says, by field
 * @param flowId the flow that brought it, or null
 * @param sourceId what gave rise to it, or null
 */
public record OpenCase(String conferenceId, String caseId, String kind, String track, String variant, String title,
        String act, Map<String, List<String>> fields, String flowId, String sourceId) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.caseId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
