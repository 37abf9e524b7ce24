package org.lianxi.command.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.lianxi.contract.history.AccessBegun;
import org.lianxi.contract.history.AccessEnded;
import org.lianxi.contract.history.AccessFilter;
import org.lianxi.transport.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who looked into the record, as the events say.
 */
@Component
class Accesses {

    private static final JsonMapper EVENTS = EventJson.configure(JsonMapper.builder()).build();

    private static final String SELECT = """
            select b.global_index, b.payload, b.meta_data,
                   (select e.payload from event e
                    where e.aggregate_identifier = b.aggregate_identifier and e.sequence_number = 1)
            from event b where b.conference_id = ? and b.type = 'HistoryAccess' and b.sequence_number = 0
            and b.global_index < ? and (?::text is null or convert_from(b.payload, 'UTF8')::jsonb ->> 'byUnit' = ?)
            order by b.global_index desc limit ?
            """;

    private final JdbcClient jdbc;

    Accesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lists accesses, newest first.
     * @param conferenceId the conference
     * @param unit whose accesses, or nothing for all
     * @param before place to go on from
     * @param limit how many at most
     */
    List<Access> of(String conferenceId, Optional<String> unit, long before, int limit) {
        return this.jdbc.sql(SELECT)
            .params(conferenceId, before, unit.orElse(null), unit.orElse(null), limit)
            .query((row, number) -> access(row))
            .list();
    }

    private static Access access(ResultSet row) throws SQLException {
        AccessBegun begun = EVENTS.readValue(row.getBytes(2), AccessBegun.class);
        JsonNode by = EVENTS.readTree(row.getBytes(3));
        byte[] last = row.getBytes(4);
        AccessEnded ended = (last != null) ? EVENTS.readValue(last, AccessEnded.class) : null;
        return new Access(row.getLong(1), begun.accessId(), begun.byUnit(), by.path("role").asString(),
                by.path("account").asString(), begun.format(), begun.filters(), begun.upToIndex(), begun.begunAt(),
                (ended != null) ? ended.ending() : null, (ended != null) ? ended.lines() : null,
                (ended != null) ? ended.lastIndex() : null, (ended != null) ? ended.endedAt() : null);
    }

    /**
     * One reading of the record. One without an end goes on, or was cut off together with
     * the service or its store: it may have gone as far as it could.
     *
     * @param place where it is among the accesses
     * @param id the access
     * @param unit unit or body that was acted for
     * @param role role of the reader
     * @param account account of the reader
     * @param format how the lines were written
     * @param filters what was asked for
     * @param upToIndex where the log ended
     * @param begunAt when it began
     * @param ending how it ended
     * @param lines how many lines went out
     * @param lastIndex log index of the last
     * @param endedAt when it ended
     */
    record Access(long place, String id, String unit, String role, String account, String format,
            List<AccessFilter> filters, long upToIndex, Instant begunAt, String ending, Long lines, Long lastIndex,
            Instant endedAt) {
    }

}
