package org.lianxi.command.conference.adoptcharter;

import org.lianxi.command.conference.Conference;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.Charter;

/**
 * Puts a charter into force (C-0.1).
 *
 * @param charter the charter, free of errors
 * @param sourceHash digest of the file it was loaded from
 */
public record AdoptCharter(Charter charter, String sourceHash) implements ConferenceCommand {

    @Override
    public String conferenceId() {
        return this.charter.identity().id();
    }

    @Override
    public String targetId() {
        return Conference.idOf(conferenceId());
    }

    @Override
    public String subjectId() {
        return conferenceId();
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
