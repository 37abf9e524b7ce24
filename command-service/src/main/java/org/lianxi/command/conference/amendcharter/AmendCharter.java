package org.lianxi.command.conference.amendcharter;

import org.lianxi.command.conference.Conference;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.Charter;

/**
 * Puts a new version of the charter into force in place of the one before (C-0.1).
 *
 * @param charter the whole charter as amended, free of errors
 * @param sourceHash digest of the file it was loaded from
 * @param expectedVersion version of the conference that was seen
 * @param meetingId the meeting that resolved it, or null where the issuer amends
 * @param resolutionId the resolution of that meeting, or null
 */
public record AmendCharter(Charter charter, String sourceHash, Long expectedVersion, String meetingId,
        String resolutionId) implements ConferenceCommand {

    @Override
    public String conferenceId() {
        return this.charter.identity().id();
    }

    @Override
    public String targetId() {
        return Conference.idOf(conferenceId());
    }

}
