package org.lianxi.standalone.audit.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.lianxi.audit.Finding;
import org.lianxi.transport.Actor;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log in the tables of a command service, which the reader's role suffices to read.
 */
public final class LogTables implements AuditedLog, AutoCloseable {

    static final String BUNDLE = "replay-messages";

    private static final JsonMapper JSON = new JsonMapper();

    private static final int FETCHED_AT_ONCE = 1_000;

    private static final String COLUMNS = """
            select l.log_index, l.previous_index, l.event_identifier, e.payload_type, e.payload_revision,
                   l.conference_id, l.aggregate_identifier, l.sequence_number, e.time_stamp, e.meta_data, e.payload,
                   l.leaf
            from log l left join event e using (event_identifier)
            """;

    private final Connection connection;

    /**
     * A log in a database.
     * @param connection reads everything as it is at one moment; closed with the log
     */
    public LogTables(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void read(String conferenceId, long upTo, Consumer<LoggedEvent> each) {
        String wanted = (conferenceId != null) ? " and l.conference_id = ?" : "";
        try (PreparedStatement query = this.connection
            .prepareStatement(COLUMNS + "where l.log_index <= ?" + wanted + " order by l.log_index")) {
            query.setFetchSize(FETCHED_AT_ONCE);
            query.setLong(1, upTo);
            if (conferenceId != null) {
                query.setString(2, conferenceId);
            }
            read(query, each);
        }
        catch (SQLException ex) {
            throw new LogReadException(ex);
        }
    }

    @Override
    public List<LoggedEvent> find(Collection<Long> indexes) {
        List<LoggedEvent> found = new ArrayList<>();
        try (PreparedStatement query = this.connection
            .prepareStatement(COLUMNS + "where l.log_index = any (?) order by l.log_index")) {
            query.setArray(1, this.connection.createArrayOf("bigint", indexes.toArray()));
            read(query, found::add);
        }
        catch (SQLException ex) {
            throw new LogReadException(ex);
        }
        return found;
    }

    private static void read(PreparedStatement query, Consumer<LoggedEvent> each) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                each.accept(event(rows));
            }
        }
    }

    @Override
    public long size() {
        return number("select coalesce(max(log_index), 0) from log");
    }

    @Override
    public long published() {
        return number("select published_index from relay_cursor");
    }

    private long number(String query) {
        try (Statement statement = this.connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
        catch (SQLException ex) {
            throw new LogReadException(ex);
        }
    }

    private static LoggedEvent event(ResultSet row) throws SQLException {
        long index = row.getLong(1);
        byte[] metaData = row.getBytes(10);
        if (metaData == null) {
            throw failure(Finding.Fault.MISSING, row, "log.event-missing", index);
        }
        try {
            JsonNode values = JSON.readTree(metaData);
            Actor actor = new Actor(values.path("account").asString(null), values.path("unit").asString(null),
                    values.path("role").asString(null));
            RecordedEvent event = new RecordedEvent(index, row.getLong(2), row.getString(3), row.getString(4),
                    Integer.parseInt(row.getString(5)), row.getString(6), row.getString(7), row.getLong(8),
                    Instant.parse(row.getString(9)), values.path("commandId").asString(null), actor, row.getBytes(11));
            return new LoggedEvent(event, metaData, row.getBytes(12));
        }
        catch (JacksonException | NumberFormatException | DateTimeException ex) {
            throw failure(Finding.Fault.ALTERED, row, "log.event-unreadable", index);
        }
    }

    private static LogReadException failure(Finding.Fault fault, ResultSet row, String code, long index)
            throws SQLException {
        Finding.Place place = new Finding.Place(index, row.getString(3), row.getString(7), null);
        return new LogReadException(new Finding(fault, place, BUNDLE, code, List.of(Long.toString(index))));
    }

    @Override
    public void close() throws SQLException {
        this.connection.close();
    }

}
