package org.lianxi.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.channel.GatheringChannel;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.proof.Proofs;
import org.lianxi.notification.shared.Writes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is owed to whom on which channel: one intent per notice, unit and channel, for
 * ever.
 */
@Component
public class Intents {

    private final JdbcClient jdbc;

    private final Writes writes;

    private final Clock clock;

    private final List<Channel> channels;

    private final KeptNotices notices;

    private final Proofs proofs;

    private final RecipientPreferences preferences;

    private final DeliveryTimes times;

    private final ApplicationEventPublisher wake;

    Intents(JdbcClient jdbc, Writes writes, Clock clock, List<Channel> channels, KeptNotices notices, Proofs proofs,
            RecipientPreferences preferences, DeliveryTimes times, ApplicationEventPublisher wake) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.clock = clock;
        this.channels = channels;
        this.notices = notices;
        this.proofs = proofs;
        this.preferences = preferences;
        this.times = times;
        this.wake = wake;
    }

    /**
     * Writes down what is owed, and delivers it on the channels inside. To be called in
     * the transaction that takes the event in. An event met before adds nothing, whoever
     * would be told of it today.
     * @param notice the notice
     * @param recipients codes of the units and organs it is owed to
     */
    public void owe(WordedNotice notice, List<String> recipients) {
        if (remembered(notice, recipients)) {
            Map<String, Preference> chosen = this.preferences.of(notice.conferenceId(), recipients);
            this.channels.stream()
                .filter((channel) -> !channel.immediate())
                .forEach((channel) -> outside(channel, notice, recipients, chosen));
            this.wake.publishEvent(new DeliveryWake.Owed());
        }
    }

    /**
     * Writes down what was owed at a time that is history: it is in the inboxes, and no
     * channel outside tells of it.
     * @param notice the notice
     * @param recipients codes of the units and organs it was owed to
     */
    public void remember(WordedNotice notice, List<String> recipients) {
        remembered(notice, recipients);
    }

    /**
     * Writes down that a printed slip has reached somebody.
     * @param notice the notice
     * @param recipient whom it reached
     * @param account who of the office says so
     * @param at when
     */
    public void onPaper(WordedNotice notice, String recipient, String account, Instant at) {
        this.jdbc.sql("""
                insert into notice_intent (notice_id, event_id, conference_id, recipient, channel, state, attempts,
                    created_at, sent_at, told_by)
                values (?, ?, ?, ?, ?, 'told', 1, ?, ?, ?) on conflict do nothing""")
            .params(notice.noticeId(), notice.sourceEventId(), notice.conferenceId(), recipient, Proofs.PAPER,
                    Timestamp.from(this.clock.instant()), Timestamp.from(at), account)
            .update();
    }

    private boolean remembered(WordedNotice notice, List<String> recipients) {
        if (!this.notices.keep(notice)) {
            return false;
        }
        this.proofs.owed(notice, recipients);
        this.channels.stream().filter(Channel::immediate).forEach((channel) -> {
            inside(channel, notice, recipients);
            channel.deliver(notice, recipients);
            this.proofs.delivered(notice, channel.name(), recipients);
        });
        return true;
    }

    private void inside(Channel channel, WordedNotice notice, List<String> recipients) {
        Timestamp now = Timestamp.from(this.clock.instant());
        this.writes.add("""
                insert into notice_intent (notice_id, event_id, conference_id, recipient, channel, state, attempts,
                    created_at, sent_at)
                select ?, ?, ?, recipient, ?, 'sent', 1, ?, ? from unnest(?) recipient
                on conflict do nothing""", notice.noticeId(), notice.sourceEventId(), notice.conferenceId(),
                channel.name(), now, now, recipients.toArray(String[]::new));
    }

    private void outside(Channel channel, WordedNotice notice, List<String> recipients,
            Map<String, Preference> chosen) {
        Collection<String> wanting = channel.reachable(notice.conferenceId(), recipients)
            .stream()
            .filter((recipient) -> chosen.get(recipient).wants(channel.name()))
            .toList();
        if (wanting.isEmpty()) {
            return;
        }
        Instant now = this.clock.instant();
        List<Timestamp> due = new ArrayList<>();
        List<Timestamp> digests = new ArrayList<>();
        for (String recipient : wanting) {
            DeliveryTimes.Due when = this.times.due(now, notice.kind(), preference(channel, chosen.get(recipient)));
            due.add(Timestamp.from(when.at()));
            digests.add(when.digest() ? due.getLast() : null);
        }
        this.writes.add("""
                insert into notice_intent (notice_id, event_id, conference_id, recipient, channel, state, attempts,
                    created_at, next_attempt, due_since, digest_at)
                select ?, ?, ?, r.code, ?, 'pending', 0, ?, r.due, r.due, r.digest
                from unnest(?, ?, ?) r (code, due, digest) on conflict do nothing""", notice.noticeId(),
                notice.sourceEventId(), notice.conferenceId(), channel.name(), Timestamp.from(now),
                wanting.toArray(String[]::new), due.toArray(Timestamp[]::new), digests.toArray(Timestamp[]::new));
    }

    /**
     * Where a channel makes no digests, the hours are kept all the same.
     */
    private static Preference preference(Channel channel, Preference chosen) {
        return (channel instanceof GatheringChannel) ? chosen : new Preference(chosen.language(), null,
                chosen.quietFrom(), chosen.quietUntil(), chosen.restDays(), chosen.channels());
    }

}
