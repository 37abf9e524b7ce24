package org.lianxi.contract.history;

import java.time.Instant;

import org.lianxi.contract.EventType;

/**
 * An access came to its end. One that has no end was cut off together with the service,
 * or with its store.
 *
 * @param conferenceId the conference
 * @param accessId the access
 * @param byUnit unit, or body outside the units, that the reader acts for
 * @param lines how many lines of the record went out
 * @param lastIndex log index of the last of them; 0 for none, and for refused attempts
 * @param ending {@code complete}, or what cut it off: {@code reader-gone},
 * {@code reader-too-slow}, {@code store-unavailable}, {@code entry-unreadable}
 * @param endedAt when
 */
@EventType("org.lianxi.history.access-ended.v1")
public record AccessEnded(String conferenceId, String accessId, String byUnit, long lines, long lastIndex,
        String ending, Instant endedAt) implements HistoryEvent {
}
