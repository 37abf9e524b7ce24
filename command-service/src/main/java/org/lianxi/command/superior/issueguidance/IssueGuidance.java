package org.lianxi.command.superior.issueguidance;

import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Gives guidance to bodies below (C-1.4, F23).
 *
 * @param conferenceId the conference
 * @param guidanceId the guidance to be
 * @param title what it is about
 * @param text the guidance in full
 * @param addressees codes of the bodies
 * @param documentNumber 发文字号, or null
 */
public record IssueGuidance(String conferenceId, String guidanceId, String title, String text, List<String> addressees,
        String documentNumber) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.guidanceId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
