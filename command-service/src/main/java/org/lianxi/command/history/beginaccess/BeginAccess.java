package org.lianxi.command.history.beginaccess;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.history.AccessFilter;

/**
 * Begins to read the record.
 *
 * @param conferenceId the conference
 * @param accessId the access to be
 * @param format what the lines are written as
 * @param filters what is asked for, as the reader wrote it
 * @param concerning the unit that the reader narrows the record to, if any
 * @param upToIndex where the log ends
 */
public record BeginAccess(String conferenceId, String accessId, String format, List<AccessFilter> filters,
        Optional<String> concerning, long upToIndex) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.accessId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
