package org.lianxi.notification.channel.webhook;

import java.sql.Timestamp;
import java.time.Clock;

import org.lianxi.notification.shared.Writes;
import org.lianxi.transport.EventEnvelope;
import org.lianxi.transport.RecordedEvent;

import org.springframework.stereotype.Component;

/**
 * Puts events out for those who subscribed to them, in the transaction that takes them
 * in.
 */
@Component
public class WebhookOutbox {

    private final Writes writes;

    private final Clock clock;

    WebhookOutbox(Writes writes, Clock clock) {
        this.writes = writes;
        this.clock = clock;
    }

    /**
     * Puts an event out, once: the log may be read again from its start.
     * @param event the event
     */
    public void offer(RecordedEvent event) {
        Timestamp now = Timestamp.from(this.clock.instant());
        this.writes.add("""
                with met as (
                    update webhook set enqueued_index = ?
                    where conference_id = ? and enqueued_index < ? returning id, event_types)
                insert into webhook_delivery (webhook_id, event_id, event_type, log_index, body, state, next_attempt,
                    created_at)
                select id, ?, ?, ?, ?, 'pending', ?, ? from met
                where event_types = '{}' or ? = any (event_types)""", event.index(), event.conferenceId(),
                event.index(), event.id(), event.type(), event.index(), EventEnvelope.structured(event), now, now,
                event.type());
    }

}
