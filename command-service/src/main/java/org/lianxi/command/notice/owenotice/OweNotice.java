package org.lianxi.command.notice.owenotice;

import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Records that an event is owed to recipients: units, and organs that the charter names
 * (C-4.7, C-4.11).
 *
 * @param conferenceId the conference
 * @param noticeId the notice to be
 * @param kind what the notice tells of
 * @param sourceEventId the event that calls for it
 * @param concernedId the aggregate that event belongs to
 * @param recipients codes of the units and organs that it is owed to
 */
public record OweNotice(String conferenceId, String noticeId, String kind, String sourceEventId, String concernedId,
        List<String> recipients) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.noticeId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
