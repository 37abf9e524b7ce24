package org.lianxi.notification.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.notification.shared.Writes;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.TopicTail;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the log was taken in: by partition for the consumer, by conference against
 * repeats, by aggregate for readers who wait for their own writes.
 */
@Component
class Positions {

    private final JdbcClient jdbc;

    private final JdbcOperations operations;

    private final JsonMapper json;

    Positions(JdbcClient jdbc, JdbcOperations operations, JsonMapper json) {
        this.jdbc = jdbc;
        this.operations = operations;
        this.json = json;
    }

    List<PartitionPosition> saved(Collection<Integer> partitions) {
        return this.jdbc.sql("""
                select partition, topic_id, next_offset, conferences from consumer_position
                where partition = any (?)""")
            .param(partitions.toArray(Integer[]::new))
            .query((row, number) -> new PartitionPosition(row.getInt("partition"), row.getString("topic_id"),
                    row.getLong("next_offset"),
                    this.json.readValue(row.getString("conferences"), new TypeReference<Map<String, Long>>() {
                    })))
            .list();
    }

    /**
     * Locks a conference until the transaction ends, against another instance that has
     * not yet noticed that the partition is no longer its own.
     */
    void lock(String conferenceId) {
        RoundTrip trip = new RoundTrip();
        lock(Set.of(conferenceId), trip);
        trip.make(this.operations);
    }

    /**
     * Locks a conference and the turn of its partition.
     */
    void lockWithTurn(String conferenceId) {
        RoundTrip trip = new RoundTrip();
        lockTurns(Set.of(TopicTail.partitionOf(conferenceId)), trip);
        lock(Set.of(conferenceId), trip);
        trip.make(this.operations);
    }

    /**
     * Locks conferences, with other statements.
     * @param conferences the conferences
     * @param trip the round trip
     * @return the last event taken in of each, once the round trip is made
     */
    Map<String, Long> lock(Set<String> conferences, RoundTrip trip) {
        Map<String, Long> indexes = new HashMap<>();
        String[] ids = conferences.toArray(String[]::new);
        trip.write("""
                insert into conference_position (conference_id, log_index)
                select id, 0 from unnest(?) id order by id on conflict do nothing""", (Object) ids);
        trip.read("""
                select conference_id, log_index from conference_position
                where conference_id = any (?) order by conference_id for update""",
                (row) -> indexes.put(row.getString("conference_id"), row.getLong("log_index")), (Object) ids);
        return indexes;
    }

    void save(Map<String, Long> indexes, Map<String, Long> sequences, Writes writes) {
        writes.add("""
                update conference_position p set log_index = n.log_index
                from unnest(?, ?) n (conference_id, log_index) where p.conference_id = n.conference_id""",
                indexes.keySet().toArray(String[]::new), indexes.values().toArray(Long[]::new));
        save(sequences, writes);
    }

    void save(Map<String, Long> sequences, Writes writes) {
        List<String> ids = new ArrayList<>(sequences.keySet());
        writes.add("""
                insert into aggregate_position as p (aggregate_id, sequence)
                select id, sequence from unnest(?, ?) n (id, sequence) order by id
                on conflict (aggregate_id) do update set sequence = greatest(p.sequence, excluded.sequence)""",
                ids.toArray(String[]::new), ids.stream().map(sequences::get).toArray(Long[]::new));
    }

    /**
     * The turn of each partition, 0 for those that nothing was read of.
     */
    Map<Integer, Long> turns(Collection<Integer> partitions) {
        RoundTrip trip = new RoundTrip();
        Map<Integer, Long> turns = turns(partitions, "", trip);
        trip.make(this.operations);
        return turns;
    }

    /**
     * The same, held until the transaction ends, so that no operator begins another
     * meanwhile. To be locked before conferences are.
     * @param partitions the partitions
     * @param trip the round trip
     * @return their turns, once the round trip is made
     */
    Map<Integer, Long> lockTurns(Collection<Integer> partitions, RoundTrip trip) {
        return turns(partitions, " order by partition for no key update", trip);
    }

    private Map<Integer, Long> turns(Collection<Integer> partitions, String lock, RoundTrip trip) {
        Map<Integer, Long> turns = new HashMap<>();
        partitions.forEach((partition) -> turns.put(partition, 0L));
        trip.read("select partition, turn from consumer_position where partition = any (?)" + lock,
                (row) -> turns.put(row.getInt("partition"), row.getLong("turn")),
                (Object) partitions.toArray(Integer[]::new));
        return turns;
    }

    /**
     * Has a conference's partition read again from its start.
     */
    void readAgain(String conferenceId) {
        this.jdbc.sql("update consumer_position set next_offset = 0, turn = turn + 1 where partition = ?")
            .param(TopicTail.partitionOf(conferenceId))
            .update();
    }

    /**
     * Has a conference taken in again after an event. To be called with its lock.
     */
    void readAgain(String conferenceId, long after) {
        readAgain(conferenceId);
        this.jdbc
            .sql("""
                    update consumer_position set conferences = conferences || jsonb_build_object(cast(? as text), cast(? as bigint))
                    where partition = ?""")
            .params(conferenceId, after, TopicTail.partitionOf(conferenceId))
            .update();
        this.jdbc.sql("update conference_position set log_index = ? where conference_id = ?")
            .params(after, conferenceId)
            .update();
    }

    /**
     * A consumer that is behind another never moves the saved position back.
     */
    void save(List<PartitionPosition> positions, Writes writes) {
        for (PartitionPosition position : positions) {
            writes.add("""
                    insert into consumer_position as p (partition, topic_id, next_offset, conferences)
                    values (?, ?, ?, cast(? as jsonb))
                    on conflict (partition) do update
                    set topic_id = excluded.topic_id, next_offset = excluded.next_offset,
                        conferences = excluded.conferences
                    where p.topic_id <> excluded.topic_id or p.next_offset <= excluded.next_offset""",
                    position.partition(), position.topicId(), position.nextOffset(),
                    this.json.writeValueAsString(position.conferences()));
        }
    }

}
