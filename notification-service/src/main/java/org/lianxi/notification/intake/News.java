package org.lianxi.notification.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.transport.RecordedEvent;

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

    private final Clock clock;

    News(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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

    /**
     * What was taken in of conferences.
     * @param conferences their ids
     * @return news from there on
     */
    Since since(Collection<String> conferences) {
        Map<String, Long> known = new HashMap<>();
        this.jdbc.sql("select conference_id, log_index from taken_in where conference_id = any (?)")
            .param(conferences.toArray(String[]::new))
            .query((row) -> {
                known.put(row.getString("conference_id"), row.getLong("log_index"));
            });
        return new Since(beginning(), known);
    }

    /**
     * Notes what was taken in.
     * @param indexes the last event of each conference
     */
    void taken(Map<String, Long> indexes) {
        List<String> ids = List.copyOf(indexes.keySet());
        this.jdbc.sql("""
                insert into taken_in as t (conference_id, log_index)
                select id, log_index from unnest(?, ?) n (id, log_index) order by id
                on conflict (conference_id) do update set log_index = greatest(t.log_index, excluded.log_index)""")
            .params(ids.toArray(String[]::new), ids.stream().map(indexes::get).toArray(Long[]::new))
            .update();
    }

    private Instant beginning() {
        return this.jdbc.sql("select at from store_began")
            .query(Timestamp.class)
            .optional()
            .map(Timestamp::toInstant)
            .orElse(Instant.MIN);
    }

    /**
     * What is news.
     *
     * @param began when the store began
     * @param taken the last event of each conference that was taken in before
     */
    record Since(Instant began, Map<String, Long> taken) {

        boolean isNews(RecordedEvent event) {
            return event.index() > this.taken.getOrDefault(event.conferenceId(), 0L)
                    && !event.time().isBefore(this.began);
        }

    }

}
