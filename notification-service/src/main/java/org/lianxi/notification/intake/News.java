package org.lianxi.notification.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.notification.shared.Writes;
import org.lianxi.transport.RecordedEvent;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which events are news. What was taken in before is none, however often the log is read
 * again and whatever more it calls for today; what happened before this store began is
 * none either. Of what is no news no channel outside ever tells.
 */
@Component
class News {

    private final JdbcClient jdbc;

    private final JdbcOperations operations;

    private final Clock clock;

    News(JdbcClient jdbc, JdbcOperations operations, Clock clock) {
        this.jdbc = jdbc;
        this.operations = operations;
        this.clock = clock;
    }

    /**
     * Notes when the store began, unless it is known. To be called before anything is
     * taken in.
     */
    void begin() {
        this.jdbc.sql("insert into store_began (at) values (?) on conflict do nothing")
            .param(Timestamp.from(this.clock.instant()))
            .update();
    }

    Since since(String conferenceId) {
        RoundTrip trip = new RoundTrip();
        Since since = since(Set.of(conferenceId), trip);
        trip.make(this.operations);
        return since;
    }

    /**
     * What was taken in of conferences.
     * @param conferences their ids
     * @param trip the round trip
     * @return news from there on, once the round trip is made
     */
    Since since(Collection<String> conferences, RoundTrip trip) {
        Since since = new Since();
        trip.read("select conference_id, log_index from taken_in where conference_id = any (?)",
                (row) -> since.taken.put(row.getString("conference_id"), row.getLong("log_index")),
                (Object) conferences.toArray(String[]::new));
        trip.read("select at from store_began", (row) -> since.began = row.getTimestamp("at").toInstant());
        return since;
    }

    /**
     * Notes what was taken in.
     * @param indexes the last event of each conference
     * @param writes gets the note
     */
    void taken(Map<String, Long> indexes, Writes writes) {
        List<String> ids = List.copyOf(indexes.keySet());
        writes.add("""
                insert into taken_in as t (conference_id, log_index)
                select id, log_index from unnest(?, ?) n (id, log_index) order by id
                on conflict (conference_id) do update set log_index = greatest(t.log_index, excluded.log_index)""",
                ids.toArray(String[]::new), ids.stream().map(indexes::get).toArray(Long[]::new));
    }

    /**
     * What is news.
     */
    static final class Since {

        private final Map<String, Long> taken = new HashMap<>();

        private Instant began = Instant.MIN;

        boolean isNews(RecordedEvent event) {
            return event.index() > this.taken.getOrDefault(event.conferenceId(), 0L)
                    && !event.time().isBefore(this.began);
        }

    }

}
