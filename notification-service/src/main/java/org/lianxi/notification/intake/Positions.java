package org.lianxi.notification.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.TopicTail;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the log was taken in: by partition for the consumer, by conference against
 * repeats, by aggregate for readers who wait for their own writes.
 */
@Component
class Positions {

    private final JdbcClient jdbc;

    private final JsonMapper json;

    Positions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
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
     * Locks conferences until the transaction ends, against another instance that has not
     * yet noticed that the partition is no longer its own.
     */
    Map<String, Long> lock(Set<String> conferences) {
        Map<String, Long> indexes = new HashMap<>();
        if (conferences.isEmpty()) {
            return indexes;
        }
        String[] ids = conferences.toArray(String[]::new);
        this.jdbc.sql("""
                insert into conference_position (conference_id, log_index)
                select id, 0 from unnest(?) id order by id on conflict do nothing""").param(ids).update();
        this.jdbc.sql("""
                select conference_id, log_index from conference_position
                where conference_id = any (?) order by conference_id for update""").param(ids).query((row) -> {
            indexes.put(row.getString("conference_id"), row.getLong("log_index"));
        });
        return indexes;
    }

    void save(Map<String, Long> indexes, Map<String, Long> sequences) {
        this.jdbc.sql("""
                update conference_position p set log_index = n.log_index
                from unnest(?, ?) n (conference_id, log_index) where p.conference_id = n.conference_id""")
            .params(indexes.keySet().toArray(String[]::new), indexes.values().toArray(Long[]::new))
            .update();
        save(sequences);
    }

    void save(Map<String, Long> sequences) {
        List<String> ids = new ArrayList<>(sequences.keySet());
        this.jdbc.sql("""
                insert into aggregate_position as p (aggregate_id, sequence)
                select id, sequence from unnest(?, ?) n (id, sequence) order by id
                on conflict (aggregate_id) do update set sequence = greatest(p.sequence, excluded.sequence)""")
            .params(ids.toArray(String[]::new), ids.stream().map(sequences::get).toArray(Long[]::new))
            .update();
    }

    /**
     * The turn of each partition, 0 for those that nothing was read of.
     */
    Map<Integer, Long> turns(Collection<Integer> partitions) {
        return turns(partitions, "");
    }

    /**
     * The same, held until the transaction ends, so that no operator begins another
     * meanwhile. To be called before conferences are locked.
     */
    Map<Integer, Long> lockTurns(Collection<Integer> partitions) {
        return turns(partitions, " order by partition for no key update");
    }

    private Map<Integer, Long> turns(Collection<Integer> partitions, String lock) {
        Map<Integer, Long> turns = new HashMap<>();
        partitions.forEach((partition) -> turns.put(partition, 0L));
        this.jdbc.sql("select partition, turn from consumer_position where partition = any (?)" + lock)
            .param(partitions.toArray(Integer[]::new))
            .query((row) -> {
                turns.put(row.getInt("partition"), row.getLong("turn"));
            });
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
    void save(List<PartitionPosition> positions) {
        for (PartitionPosition position : positions) {
            this.jdbc.sql("""
                    insert into consumer_position as p (partition, topic_id, next_offset, conferences)
                    values (?, ?, ?, cast(? as jsonb))
                    on conflict (partition) do update
                    set topic_id = excluded.topic_id, next_offset = excluded.next_offset,
                        conferences = excluded.conferences
                    where p.topic_id <> excluded.topic_id or p.next_offset <= excluded.next_offset""")
                .params(position.partition(), position.topicId(), position.nextOffset(),
                        this.json.writeValueAsString(position.conferences()))
                .update();
        }
    }

}
