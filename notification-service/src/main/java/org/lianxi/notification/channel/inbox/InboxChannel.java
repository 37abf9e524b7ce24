package org.lianxi.notification.channel.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;

import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.notification.shared.Writes;

import org.springframework.stereotype.Component;

/**
 * The inbox inside the service. Every recipient has one, and what is owed is in it as
 * soon as it is owed: exactly once.
 */
@Component
class InboxChannel implements Channel {

    private final Writes writes;

    private final Clock clock;

    InboxChannel(Writes writes, Clock clock) {
        this.writes = writes;
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
    public Map<String, Way> reachable(WordedNotice notice, Collection<String> recipients, RoundTrip trip) {
        return straightTo(recipients);
    }

    @Override
    public Outcome deliver(WordedNotice notice, Collection<String> recipients) {
        this.writes.add("""
                insert into inbox (conference_id, recipient, notice_id, log_index, delivered_at)
                select ?, recipient, ?, ?, ? from unnest(?) recipient""", notice.conferenceId(), notice.noticeId(),
                notice.logIndex(), Timestamp.from(this.clock.instant()), recipients.toArray(String[]::new));
        return new Outcome.Delivered();
    }

}
