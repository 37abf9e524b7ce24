package org.lianxi.contract.history;

import java.time.Instant;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * Somebody began to read the record, 查阅. It is recorded before the first line of it goes
 * out.
 *
 * @param conferenceId the conference
 * @param accessId the access
 * @param byUnit unit, or body outside the units, that the reader acts for
 * @param format {@code ndjson} or {@code csv}
 * @param filters what was asked for; empty for everything
 * @param upToIndex where the log ended when the reading began; nothing beyond is read
 * @param begunAt when
 */
@EventType("org.lianxi.history.access-begun.v1")
public record AccessBegun(String conferenceId, String accessId, String byUnit, String format,
        List<AccessFilter> filters, long upToIndex, Instant begunAt) implements HistoryEvent {
}
