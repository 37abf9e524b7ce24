package org.lianxi.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.proof.Proofs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is owed to whom on which channel: one intent per notice, unit and channel, for
 * ever.
 */
@Component
public class Intents {

    private final JdbcClient jdbc;

    private final Clock clock;

    private final List<Channel> channels;

    private final Proofs proofs;

    Intents(JdbcClient jdbc, Clock clock, List<Channel> channels, Proofs proofs) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.channels = channels;
        this.proofs = proofs;
    }

    /**
     * Writes down what is owed, and delivers it on the channels inside. To be called in
     * the transaction that takes the event in. An event met before adds nothing.
     * @param notice the notice
     * @param units the units it is owed to
     */
    public void owe(WordedNotice notice, List<String> units) {
        boolean first = insert(notice);
        if (first) {
            this.proofs.owed(notice, units);
        }
        for (Channel channel : this.channels) {
            if (channel.immediate()) {
                List<String> added = insert(notice, channel.name(), units, "sent");
                if (!added.isEmpty()) {
                    channel.deliver(notice, added);
                    this.proofs.delivered(notice, channel.name(), units.stream().filter(added::contains).toList());
                }
            }
            else if (first) {
                // Only then: an address given since must not bring old notices on replay.
                insert(notice, channel.name(), channel.reachable(notice.conferenceId(), units), "pending");
            }
        }
    }

    private boolean insert(WordedNotice notice) {
        return this.jdbc.sql("""
                insert into notice (notice_id, conference_id, kind, source_event_id, subject_id, log_index,
                    occurred_at, link, title_zh, body_zh, title_en, body_en)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
            .params(notice.noticeId(), notice.conferenceId(), notice.kind().wireName(), notice.sourceEventId(),
                    notice.subjectId(), notice.logIndex(), Timestamp.from(notice.occurredAt()), notice.link(),
                    notice.chinese().title(), notice.chinese().body(), notice.english().title(),
                    notice.english().body())
            .update() == 1;
    }

    private List<String> insert(WordedNotice notice, String channel, Collection<String> units, String state) {
        if (units.isEmpty()) {
            return List.of();
        }
        Timestamp now = Timestamp.from(this.clock.instant());
        boolean sent = "sent".equals(state);
        return this.jdbc.sql("""
                insert into notice_intent (notice_id, event_id, conference_id, unit_code, channel, state, attempts,
                    created_at, next_attempt, sent_at)
                select ?, ?, ?, unit, ?, ?, ?, ?, ?, ? from unnest(?) unit
                on conflict do nothing returning unit_code""")
            .params(notice.noticeId(), notice.sourceEventId(), notice.conferenceId(), channel, state, sent ? 1 : 0, now,
                    sent ? null : now, sent ? now : null, units.toArray(String[]::new))
            .query(String.class)
            .list();
    }

}
