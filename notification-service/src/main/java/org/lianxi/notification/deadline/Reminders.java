package org.lianxi.notification.deadline;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.lianxi.notification.deadline.limit.Deadline;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stages that have come, each once for ever. A deadline that begins anew, be it with
 * the same due day, goes through them anew.
 */
@Component
class Reminders {

    private final JdbcClient jdbc;

    private final Clock clock;

    Reminders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The stages recorded for deadlines that fall due from a day on, with when each was
     * last recorded.
     */
    Recorded recorded(String conferenceId, LocalDate from) {
        return new Recorded(this.jdbc.sql("""
                select limit_name, matter_id, due_on, stage, max(recorded_at) as last from reminder
                where conference_id = ? and due_on >= ?
                group by limit_name, matter_id, due_on, stage""")
            .params(conferenceId, Date.valueOf(from))
            .query((row, number) -> Map.entry(
                    new Key(conferenceId, row.getString("limit_name"), row.getString("matter_id"),
                            row.getDate("due_on").toLocalDate(), row.getString("stage")),
                    row.getTimestamp("last").toInstant()))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * Records a stage.
     * @param key the stage
     * @param startedAt when its deadline began
     * @param noticeId the notice that it led to, or null
     */
    void record(Key key, Instant startedAt, String noticeId) {
        this.jdbc.sql("""
                insert into reminder (conference_id, limit_name, matter_id, due_on, stage, started_at, recorded_at,
                    notice_id)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
            .params(key.conferenceId(), key.limit(), key.matterId(), Date.valueOf(key.dueOn()), key.stage(),
                    Timestamp.from(startedAt), Timestamp.from(this.clock.instant()), noticeId)
            .update();
    }

    /**
     * Stages that were recorded.
     *
     * @param last when each was last recorded
     */
    record Recorded(Map<Key, Instant> last) {

        /**
         * Whether a stage of a deadline was recorded since the deadline began. What is
         * unread begins later as units read it, and goes on all the same.
         */
        boolean contains(Key key, Instant startedAt) {
            Instant recorded = this.last.get(key);
            return recorded != null && !recorded.isBefore(startedAt);
        }

    }

    /**
     * A stage of a deadline. A due day that was moved begins anew.
     */
    record Key(String conferenceId, String limit, String matterId, LocalDate dueOn, String stage) {

        static Key of(String conferenceId, Deadline deadline, Stage stage) {
            return new Key(conferenceId, deadline.limit(), deadline.matterId(), deadline.dueOn(), stage.name());
        }

        /**
         * An id made from the stage and the beginning of its deadline, always the same.
         */
        String id(Instant startedAt) {
            String name = String.join("|", List.of(this.conferenceId, this.limit, this.matterId, this.dueOn.toString(),
                    this.stage, startedAt.toString()));
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        }

    }

}
