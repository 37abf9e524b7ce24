package org.lianxi.command.information.submitinformation;

import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Sends information to other units; what is for all of them goes through the office
 * (C-4.9).
 *
 * @param conferenceId the conference
 * @param informationId the item to be
 * @param audience codes of the units that it is for, or {@code all-member-units} alone
 * @param flowId the charter's flow that it belongs to, or null
 * @param title what it is about
 * @param text the information in full
 * @param meetingId the meeting that it refers to, or null
 * @param actionId the action that it refers to, or null
 * @param issueId the issue that it refers to, or null
 */
public record SubmitInformation(String conferenceId, String informationId, List<String> audience, String flowId,
        String title, String text, String meetingId, String actionId, String issueId) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.informationId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
