package org.lianxi.notification.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.lianxi.notification.shared.Actor;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.SkippedEvent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The record of what operators have decided to go on without.
 */
@Component
class SkippedEvents {

    private final JdbcClient jdbc;

    private final Clock clock;

    SkippedEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Records a decision; the first one stands.
     * @param event the event
     * @param held {@code parked} or {@code waiting}
     * @param fault why it could not be taken in, or null when what comes before it is
     * missing
     * @param actor who decided
     * @param reason why
     */
    void record(RecordedEvent event, String held, String fault, Actor actor, String reason) {
        SkippedEvent skipped = SkippedEvent.of(event);
        this.jdbc.sql("""
                insert into skipped_event (conference_id, fingerprint, event_id, event_type, log_index,
                    previous_index, held, fault, account, unit, role, reason, skipped_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
            .params(skipped.conferenceId(), skipped.fingerprint(), skipped.eventId(), event.type(), skipped.index(),
                    skipped.previousIndex(), held, fault, actor.account(), actor.unit(), actor.role(), reason,
                    Timestamp.from(this.clock.instant()))
            .update();
    }

    List<SkippedEvent> all() {
        return this.jdbc
            .sql("select conference_id, event_id, log_index, previous_index, fingerprint from skipped_event")
            .query((row, number) -> new SkippedEvent(row.getString("conference_id"), row.getString("event_id"),
                    row.getLong("log_index"), row.getLong("previous_index"), row.getString("fingerprint")))
            .list();
    }

    List<Decision> decisions() {
        return this.jdbc.sql("""
                select conference_id, event_id, event_type, log_index, held, fault, account, unit, role, reason,
                    skipped_at from skipped_event order by skipped_at desc, log_index""")
            .query((row, number) -> new Decision(row.getString("conference_id"), row.getString("event_id"),
                    row.getString("event_type"), row.getLong("log_index"), row.getString("held"),
                    row.getString("fault"), row.getString("account"), row.getString("unit"), row.getString("role"),
                    row.getString("reason"), row.getTimestamp("skipped_at").toInstant()))
            .list();
    }

    /**
     * What was skipped, by whom and why.
     */
    record Decision(String conferenceId, String eventId, String eventType, long logIndex, String held, String fault,
            String account, String unit, String role, String reason, Instant skippedAt) {
    }

}
