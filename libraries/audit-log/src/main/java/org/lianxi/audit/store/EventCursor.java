package org.lianxi.audit.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.lianxi.audit.StoredEvent;

/**
 * Reads events in the order in which they were recorded, and finds each that the log asks
 * for: nearly always the next one.
 */
final class EventCursor implements AutoCloseable {

    /**
     * How far to look ahead before an event is looked up by its id.
     */
    private static final int AHEAD = 5_000;

    private static final String EVENTS = "select event_identifier, conference_id, aggregate_identifier, "
            + "sequence_number, payload_type, payload_revision, time_stamp, payload, meta_data from event ";

    private static final String FROM_THE_START = EVENTS + "order by tx, global_index";

    private static final String FROM = EVENTS + "where (tx, global_index) >= (select e.tx, e.global_index from log l "
            + "join event e using (event_identifier) where l.log_index >= ? order by l.log_index limit 1) "
            + "order by tx, global_index";

    private final PreparedStatement inOrder;

    private final PreparedStatement byId;

    private final ResultSet next;

    /**
     * Events that were come across before the log asked for them, and when.
     */
    private final Map<String, Ahead> ahead = new LinkedHashMap<>();

    /**
     * Events that were looked up by their ids before they were come across.
     */
    private final Set<String> lookedUp = new HashSet<>();

    private long read;

    /**
     * When the last event that the log asked for was come across.
     */
    private long lastFound;

    EventCursor(Connection connection, long from, int fetched) throws SQLException {
        this.inOrder = connection.prepareStatement((from > 1) ? FROM : FROM_THE_START);
        this.inOrder.setFetchSize(fetched);
        if (from > 1) {
            this.inOrder.setLong(1, from);
        }
        this.byId = connection.prepareStatement(EVENTS + "where event_identifier = ?");
        this.next = this.inOrder.executeQuery();
    }

    /**
     * Finds an event.
     * @param id its id
     * @return the event, or null if there is none
     */
    StoredEvent find(String id) throws SQLException {
        Ahead met = this.ahead.remove(id);
        if (met != null) {
            this.lastFound = Math.max(this.lastFound, met.number());
            return met.event();
        }
        while (this.ahead.size() < AHEAD && this.next.next()) {
            this.read++;
            StoredEvent event = event(this.next);
            if (event.eventId().equals(id)) {
                this.lastFound = this.read;
                return event;
            }
            if (!this.lookedUp.remove(event.eventId())) {
                this.ahead.put(event.eventId(), new Ahead(this.read, event));
            }
        }
        return lookUp(id);
    }

    private StoredEvent lookUp(String id) throws SQLException {
        this.byId.setString(1, id);
        try (ResultSet row = this.byId.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            this.lookedUp.add(id);
            return event(row);
        }
    }

    /**
     * Events that the log did not ask for although it asked for later ones. Those at the
     * end may not have been numbered yet.
     */
    List<StoredEvent> passedOver() {
        return this.ahead.values().stream().filter((met) -> met.number() < this.lastFound).map(Ahead::event).toList();
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(row.getString(2), row.getString(1), row.getString(3), row.getLong(4), row.getString(5),
                Objects.requireNonNullElse(row.getString(6), ""), row.getString(7), row.getBytes(8), row.getBytes(9));
    }

    @Override
    public void close() throws SQLException {
        this.next.close();
        this.inOrder.close();
        this.byId.close();
    }

    /**
     * An event before the log asked for it.
     *
     * @param number when it was come across
     * @param event the event
     */
    private record Ahead(long number, StoredEvent event) {
    }

}
