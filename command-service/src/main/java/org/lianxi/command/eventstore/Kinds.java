package org.lianxi.command.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import javax.sql.DataSource;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.lianxi.command.shared.AggregatesOf;
import org.lianxi.command.shared.Reads;

/**
 * Lets rules look through all aggregates of one type in a conference. Each look is one
 * round trip that brings what was committed since the one before; the first one brings
 * all. What was seen is noted as a snapshot of PostgreSQL, because neither numbers of
 * rows nor counts of them say whether an event with a lower number was committed later.
 *
 * @param <S> immutable state of one aggregate
 * @param <E> the aggregates' events
 */
final class Kinds<S, E> implements AggregatesOf<S> {

    private static final int SIZE = 50;

    private static final String COLUMNS = "e.aggregate_identifier, e.sequence_number, e.payload_type, "
            + "e.payload_revision, e.payload";

    private static final String ALL = "select pg_current_snapshot()::text, " + COLUMNS + " from (select) as one "
            + "left join event e on e.aggregate_identifier in (select f.aggregate_identifier from event f "
            + "where f.conference_id = ? and f.type = ? and f.sequence_number = 0) "
            + "order by e.aggregate_identifier, e.sequence_number";

    private static final String SINCE = "select pg_current_snapshot()::text, " + COLUMNS + " from (select) as one "
            + "left join event e on e.conference_id = ? and e.type = ? and e.tx >= pg_snapshot_xmin(?::pg_snapshot) "
            + "and not pg_visible_in_snapshot(e.tx, ?::pg_snapshot) "
            + "order by e.aggregate_identifier, e.sequence_number";

    private final Cache<String, Seen<S>> cache = Caffeine.newBuilder().maximumSize(SIZE).build();

    private final DataSource dataSource;

    private final Serializer serializer;

    private final S none;

    private final String aggregate;

    private final Class<E> type;

    private final BiFunction<S, E, S> evolve;

    /**
     * Nothing was read yet.
     * @param dataSource the store
     * @param serializer reads payloads
     * @param none the state before the first event
     * @param aggregate simple name of the aggregates' class
     * @param type their events
     * @param evolve folds one more event
     */
    Kinds(DataSource dataSource, Serializer serializer, S none, String aggregate, Class<E> type,
            BiFunction<S, E, S> evolve) {
        if (!Footprint.KINDS.contains(aggregate)) {
            throw new IllegalArgumentException(aggregate + " is not listed as looked through by others");
        }
        this.dataSource = dataSource;
        this.serializer = serializer;
        this.none = none;
        this.aggregate = aggregate;
        this.type = type;
        this.evolve = evolve;
    }

    @Override
    public Collection<S> in(String conferenceId) {
        Seen<S> seen = look(conferenceId);
        Reads.current().kind(new Reads.Kind(conferenceId, this.aggregate), seen.snapshot());
        return List.copyOf(seen.states().values());
    }

    /**
     * The aggregates of a conference as they stand now, for rules that ask only for what
     * cannot change any more: nothing is noted for the commit.
     */
    Collection<S> lasting(String conferenceId) {
        return look(conferenceId).states().values();
    }

    private Seen<S> look(String conferenceId) {
        Seen<S> seen = look(conferenceId, this.cache.getIfPresent(conferenceId));
        this.cache.put(conferenceId, seen);
        return seen;
    }

    private Seen<S> look(String conferenceId, Seen<S> before) {
        try (Connection connection = this.dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement((before != null) ? SINCE : ALL)) {
            read.setString(1, conferenceId);
            read.setString(2, this.aggregate);
            if (before != null) {
                read.setString(3, before.snapshot());
                read.setString(4, before.snapshot());
            }
            try (ResultSet rows = read.executeQuery()) {
                return fold(rows, (before != null) ? before.states() : Map.of());
            }
        }
        catch (SQLException ex) {
            throw new EventStoreException("Aggregates of a conference cannot be read", ex);
        }
    }

    private Seen<S> fold(ResultSet rows, Map<String, S> before) throws SQLException {
        Map<String, S> states = new HashMap<>(before);
        String snapshot = null;
        while (rows.next()) {
            snapshot = rows.getString(1);
            String aggregateId = rows.getString(2);
            if (aggregateId != null) {
                E event = event(rows.getString(4), rows.getString(5), rows.getBytes(6));
                states.put(aggregateId, this.evolve.apply(states.getOrDefault(aggregateId, this.none), event));
            }
        }
        return new Seen<>(snapshot, states);
    }

    private E event(String name, String revision, byte[] payload) {
        return this.type.cast(this.serializer.deserialize(
                new SimpleSerializedObject<>(payload, byte[].class, new SimpleSerializedType(name, revision))));
    }

    /**
     * What was there at one moment.
     *
     * @param snapshot the moment
     * @param states by aggregate, never changed
     */
    private record Seen<S>(String snapshot, Map<String, S> states) {
    }

}
