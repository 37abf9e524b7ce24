package org.lianxi.notification.channel.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;

import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.notice.WordedNotice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The inbox inside the service. Every recipient has one, and what is owed is in it as
 * soon as it is owed: exactly once.
 */
@Component
class InboxChannel implements Channel {

    private final JdbcClient jdbc;

    private final Clock clock;

    InboxChannel(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public boolean immediate() {
        return true;
    }

    @Override
    public Set<String> reachable(String conferenceId, Collection<String> recipients) {
        return Set.copyOf(recipients);
    }

    @Override
    public Outcome deliver(WordedNotice notice, Collection<String> recipients) {
        this.jdbc.sql("""
                insert into inbox (conference_id, recipient, notice_id, log_index, delivered_at)
                select ?, recipient, ?, ?, ? from unnest(?) recipient on conflict do nothing""")
            .params(notice.conferenceId(), notice.noticeId(), notice.logIndex(), Timestamp.from(this.clock.instant()),
                    recipients.toArray(String[]::new))
            .update();
        return new Outcome.Delivered();
    }

}
