package org.lianxi.notification.channel.webhook;

import java.sql.Timestamp;
import java.time.Clock;

import org.lianxi.transport.EventEnvelope;
import org.lianxi.transport.RecordedEvent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts events out for those who subscribed to them, in the transaction that takes them
 * in.
 */
@Component
public class WebhookOutbox {

    private final JdbcClient jdbc;

    private final Clock clock;

    WebhookOutbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Puts an event out, once: the log may be read again from its start.
     * @param event the event
     */
    public void offer(RecordedEvent event) {
        Boolean wanted = this.jdbc.sql("""
                select exists (select from webhook where conference_id = ? and enqueued_index < ?)""")
            .params(event.conferenceId(), event.index())
            .query(Boolean.class)
            .single();
        if (!wanted) {
            return;
        }
        Timestamp now = Timestamp.from(this.clock.instant());
        this.jdbc.sql("""
                with met as (
                    update webhook set enqueued_index = :index
                    where conference_id = :c and enqueued_index < :index returning id, event_types)
                insert into webhook_delivery (webhook_id, event_id, event_type, log_index, body, state, next_attempt,
                    created_at)
                select id, :event, :type, :index, :body, 'pending', :now, :now from met
                where event_types = '{}' or :type = any (event_types)""")
            .param("index", event.index())
            .param("c", event.conferenceId())
            .param("event", event.id())
            .param("type", event.type())
            .param("body", EventEnvelope.structured(event))
            .param("now", now)
            .update();
    }

}
