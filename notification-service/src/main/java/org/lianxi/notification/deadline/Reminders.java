package org.lianxi.notification.deadline;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.lianxi.notification.deadline.limit.Deadline;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stages that have come, each once for ever.
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
     * The stages recorded for deadlines that fall due from a day on.
     */
    Set<Key> recorded(String conferenceId, LocalDate from) {
        return new HashSet<>(this.jdbc.sql("""
                select limit_name, matter_id, due_on, stage from reminder
                where conference_id = ? and due_on >= ?""")
            .params(conferenceId, Date.valueOf(from))
            .query((row, number) -> new Key(conferenceId, row.getString("limit_name"), row.getString("matter_id"),
                    row.getDate("due_on").toLocalDate(), row.getString("stage")))
            .list());
    }

    /**
     * Records a stage.
     * @param key the stage
     * @param noticeId the notice that it led to, or null
     */
    void record(Key key, String noticeId) {
        this.jdbc.sql("""
                insert into reminder (conference_id, limit_name, matter_id, due_on, stage, recorded_at, notice_id)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
            .params(key.conferenceId(), key.limit(), key.matterId(), Date.valueOf(key.dueOn()), key.stage(),
                    Timestamp.from(this.clock.instant()), noticeId)
            .update();
    }

    /**
     * What makes a stage one of its own. A due day that was moved begins anew.
     */
    record Key(String conferenceId, String limit, String matterId, LocalDate dueOn, String stage) {

        static Key of(String conferenceId, Deadline deadline, Stage stage) {
            return new Key(conferenceId, deadline.limit(), deadline.matterId(), deadline.dueOn(), stage.name());
        }

        /**
         * An id made from the stage, always the same.
         */
        String id() {
            String name = String.join("|",
                    List.of(this.conferenceId, this.limit, this.matterId, this.dueOn.toString(), this.stage));
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        }

    }

}
