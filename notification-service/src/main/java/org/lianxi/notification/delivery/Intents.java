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
     * the transaction that takes the event in. An event met before adds nothing, whoever
     * would be told of it today.
     * @param notice the notice
     * @param recipients codes of the units and organs it is owed to
     */
    public void owe(WordedNotice notice, List<String> recipients) {
        if (!insert(notice)) {
            return;
        }
        this.proofs.owed(notice, recipients);
        for (Channel channel : this.channels) {
            if (channel.immediate()) {
                insert(notice, channel.name(), recipients, "sent");
                channel.deliver(notice, recipients);
                this.proofs.delivered(notice, channel.name(), recipients);
            }
            else {
                insert(notice, channel.name(), channel.reachable(notice.conferenceId(), recipients), "pending");
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

    private void insert(WordedNotice notice, String channel, Collection<String> recipients, String state) {
        if (recipients.isEmpty()) {
            return;
        }
        Timestamp now = Timestamp.from(this.clock.instant());
        boolean sent = "sent".equals(state);
        this.jdbc.sql("""
                insert into notice_intent (notice_id, event_id, conference_id, recipient, channel, state, attempts,
                    created_at, next_attempt, sent_at)
                select ?, ?, ?, recipient, ?, ?, ?, ?, ?, ? from unnest(?) recipient
                on conflict do nothing""")
            .params(notice.noticeId(), notice.sourceEventId(), notice.conferenceId(), channel, state, sent ? 1 : 0, now,
                    sent ? null : now, sent ? now : null, recipients.toArray(String[]::new))
            .update();
    }

}
