package org.lianxi.command.information.submitinformation;

import java.util.List;
import java.util.Map;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Sends information to other units; what is for all of them goes through the office
 * (C-4.9).
 *
 * @param conferenceId the conference
 * @param informationId the item to be
 * @param audience codes of the units that it is for, or {@code all-member-units} alone
 * @param flowId the charter's flow that it belongs to, or null
 * @param title what it is about, or null by a flow of counts
 * @param text the information in full, or null by a flow of counts
 * @param meetingId the meeting that it refers to, or null
 * @param actionId the action that it refers to, or null
 * @param issueId the issue that it refers to, or null
 * @param counts figures by name, or null where the information is in words
 * @param externalReference number of the matter with whoever keeps it, beside counts, or
 * null
 */
public record SubmitInformation(String conferenceId, String informationId, List<String> audience, String flowId,
        String title, String text, String meetingId, String actionId, String issueId, Map<String, Integer> counts,
        String externalReference) implements ConferenceCommand {

    /**
     * Information in words.
     * @param conferenceId the conference
     * @param informationId the item to be
     * @param audience codes of the units that it is for, or {@code all-member-units}
     * alone
     * @param flowId the charter's flow that it belongs to, or null
     * @param title what it is about
     * @param text the information in full
     * @param meetingId the meeting that it refers to, or null
     * @param actionId the action that it refers to, or null
     * @param issueId the issue that it refers to, or null
     */
    public SubmitInformation(String conferenceId, String informationId, List<String> audience, String flowId,
            String title, String text, String meetingId, String actionId, String issueId) {
        this(conferenceId, informationId, audience, flowId, title, text, meetingId, actionId, issueId, null, null);
    }

    @Override
    public String targetId() {
        return this.informationId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
