package org.lianxi.command.conference.proposeunitchange;

import org.lianxi.command.conference.Conference;
import org.lianxi.command.shared.ConferenceCommand;

/**
 * Proposes that a unit join, leave or take another name (C-2.3).
 *
 * @param conferenceId the conference
 * @param proposalId the proposal to be
 * @param kind {@code admit}, {@code withdraw} or {@code rename}
 * @param unitCode the unit
 * @param name the name it is to have; null for a unit that leaves
 * @param fullName the long form, or null when it is the name
 * @param affiliation what kind of body a unit to be admitted is; null otherwise
 * @param reason why
 */
public record ProposeUnitChange(String conferenceId, String proposalId, String kind, String unitCode, String name,
        String fullName, String affiliation, String reason) implements ConferenceCommand {

    @Override
    public String targetId() {
        return Conference.idOf(this.conferenceId);
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

    @Override
    public String subjectId() {
        return this.proposalId;
    }

}
