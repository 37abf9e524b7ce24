package org.lianxi.command.history.endaccess;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Records how far an access went. Only the service that served it says so.
 *
 * @param conferenceId the conference
 * @param accessId the access
 * @param lines how many lines went out
 * @param lastIndex log index of the last
 * @param ending how it ended
 */
public record EndAccess(String conferenceId, String accessId, long lines, long lastIndex,
        String ending) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.accessId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
