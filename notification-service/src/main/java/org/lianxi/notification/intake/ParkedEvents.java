package org.lianxi.notification.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.RejectedRecord;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Events that wait because one of their conference could not be taken in.
 */
@Component
class ParkedEvents {

    private final JdbcClient jdbc;

    private final JsonMapper json;

    private final Clock clock;

    private final ParkedProperties properties;

    ParkedEvents(JdbcClient jdbc, JsonMapper json, Clock clock, ParkedProperties properties) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * Those of some conferences of which events are parked.
     * @param among the conferences
     * @param trip the round trip
     * @return their ids, once the round trip is made
     */
    Set<String> conferences(Collection<String> among, RoundTrip trip) {
        Set<String> parked = new HashSet<>();
        trip.read("select distinct conference_id from parked where conference_id = any (?)",
                (row) -> parked.add(row.getString(1)), (Object) among.toArray(String[]::new));
        return parked;
    }

    void poison(RecordedEvent event, String reason) {
        insert(event, reason, 1, this.clock.instant().plus(this.properties.wait(1)));
    }

    void behind(RecordedEvent event) {
        insert(event, null, 0, null);
    }

    void reject(RejectedRecord rejected, List<PartitionPosition> positions) {
        String topicId = positions.stream()
            .filter((position) -> position.partition() == rejected.partition())
            .map(PartitionPosition::topicId)
            .findFirst()
            .orElse("");
        this.jdbc.sql("""
                insert into rejected_record (topic_id, partition, log_offset, reason)
                values (?, ?, ?, ?) on conflict do nothing""")
            .params(topicId, rejected.partition(), rejected.offset(), rejected.reason())
            .update();
    }

    Optional<RecordedEvent> first(String conferenceId) {
        return this.jdbc.sql("""
                select envelope from parked where conference_id = ? order by log_index limit 1""")
            .param(conferenceId)
            .query((row, number) -> this.json.readValue(row.getBytes("envelope"), RecordedEvent.class))
            .optional();
    }

    List<String> due() {
        return this.jdbc.sql("select conference_id from parked where next_attempt <= ? order by next_attempt")
            .param(Timestamp.from(this.clock.instant()))
            .query(String.class)
            .list();
    }

    List<String> conferences() {
        return this.jdbc.sql("select distinct conference_id from parked order by conference_id")
            .query(String.class)
            .list();
    }

    void clear(String conferenceId) {
        this.jdbc.sql("delete from parked where conference_id = ?").param(conferenceId).update();
    }

    void taken(RecordedEvent event) {
        this.jdbc.sql("delete from parked where conference_id = ? and log_index = ?")
            .params(event.conferenceId(), event.index())
            .update();
    }

    void failedAgain(RecordedEvent event, String reason) {
        int attempts = 1 + this.jdbc.sql("select attempts from parked where conference_id = ? and log_index = ?")
            .params(event.conferenceId(), event.index())
            .query(Integer.class)
            .single();
        this.jdbc.sql("""
                update parked set attempts = ?, reason = ?, next_attempt = ?
                where conference_id = ? and log_index = ?""")
            .params(attempts, reason, Timestamp.from(this.clock.instant().plus(this.properties.wait(attempts))),
                    event.conferenceId(), event.index())
            .update();
    }

    List<ParkedEvent> list(String conferenceId) {
        return this.jdbc.sql("""
                select log_index, event_id, event_type, reason, attempts, next_attempt, parked_at from parked
                where conference_id = ? order by log_index limit 100""")
            .param(conferenceId)
            .query((row, number) -> new ParkedEvent(row.getLong("log_index"), row.getString("event_id"),
                    row.getString("event_type"), row.getString("reason"), row.getInt("attempts"),
                    instant(row.getTimestamp("next_attempt")), instant(row.getTimestamp("parked_at"))))
            .list();
    }

    private void insert(RecordedEvent event, String reason, int attempts, Instant next) {
        this.jdbc.sql("""
                insert into parked (conference_id, log_index, event_id, event_type, envelope, reason, attempts,
                    next_attempt, parked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
            .params(event.conferenceId(), event.index(), event.id(), event.type(), this.json.writeValueAsBytes(event),
                    reason, attempts, (next != null) ? Timestamp.from(next) : null,
                    Timestamp.from(this.clock.instant()))
            .update();
    }

    private static Instant instant(Timestamp timestamp) {
        return (timestamp != null) ? timestamp.toInstant() : null;
    }

    record ParkedEvent(long logIndex, String eventId, String eventType, String reason, int attempts,
            Instant nextAttempt, Instant parkedAt) {
    }

}
