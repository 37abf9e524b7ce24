package org.lianxi.command.subject.erasesubject;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Erases the name behind a reference.
 *
 * @param conferenceId the conference
 * @param subjectId the reference
 * @param ground why, by law
 */
public record EraseSubject(String conferenceId, String subjectId, String ground) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.subjectId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
