package org.lianxi.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.channel.GatheringChannel;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.proof.Proofs;
import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.notification.shared.Writes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is owed to whom on which channel: one intent per notice, unit and channel, for
 * ever.
 */
@Component
public class Intents {

    private final JdbcClient jdbc;

    private final JdbcOperations operations;

    private final Writes writes;

    private final Clock clock;

    private final List<Channel> channels;

    private final KeptNotices notices;

    private final Proofs proofs;

    private final RecipientPreferences preferences;

    private final DeliveryTimes times;

    private final Departures departures;

    private final ApplicationEventPublisher wake;

    Intents(JdbcClient jdbc, JdbcOperations operations, Writes writes, Clock clock, List<Channel> channels,
            KeptNotices notices, Proofs proofs, RecipientPreferences preferences, DeliveryTimes times,
            Departures departures, ApplicationEventPublisher wake) {
        this.jdbc = jdbc;
        this.operations = operations;
        this.writes = writes;
        this.clock = clock;
        this.channels = channels;
        this.notices = notices;
        this.proofs = proofs;
        this.preferences = preferences;
        this.times = times;
        this.departures = departures;
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
        owe(notice, recipients, (channel, trip) -> Departures.NONE);
    }

    /**
     * Writes down what is owed, as {@link #owe} does, and has what is due on the channels
     * outside begin with the commit, as far as it can. To be called in a short
     * transaction that goes back to no savepoint.
     * @param notice the notice
     * @param recipients codes of the units and organs it is owed to
     */
    public void oweAtOnce(WordedNotice notice, List<String> recipients) {
        owe(notice, recipients, (channel, trip) -> this.departures.of(notice, channel, trip));
    }

    private void owe(WordedNotice notice, List<String> recipients,
            BiFunction<Channel, RoundTrip, Departures.Departure> departure) {
        RoundTrip trip = new RoundTrip();
        AtomicReference<WordedNotice> kept = this.notices.keep(notice, trip);
        Map<String, Preference> chosen = this.preferences.of(notice.conferenceId(), recipients, trip);
        Map<Channel, Map<String, Channel.Way>> reachable = new LinkedHashMap<>();
        Map<Channel, Departures.Departure> departures = new LinkedHashMap<>();
        this.channels.stream().filter((channel) -> !channel.immediate()).forEach((channel) -> {
            reachable.put(channel, channel.reachable(notice, recipients, trip));
            departures.put(channel, departure.apply(channel, trip));
        });
        trip.make(this.operations);
        if (kept.get() != null) {
            inside(notice, recipients);
            reachable
                .forEach((channel, reached) -> outside(channel, kept.get(), reached, chosen, departures.get(channel)));
        }
    }

    /**
     * Writes down what only the inboxes are to tell, such as what was owed at a time that
     * is history.
     * @param notice the notice
     * @param recipients codes of the units and organs it was owed to
     */
    public void remember(WordedNotice notice, List<String> recipients) {
        RoundTrip trip = new RoundTrip();
        AtomicReference<WordedNotice> kept = this.notices.keep(notice, trip);
        trip.make(this.operations);
        if (kept.get() != null) {
            inside(notice, recipients);
        }
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
                insert into notice_intent (notice_id, conference_id, recipient, channel, state, attempts,
                    created_at, sent_at, told_by)
                values (?, ?, ?, ?, 'told', 1, ?, ?, ?) on conflict do nothing""")
            .params(notice.noticeId(), notice.conferenceId(), recipient, Proofs.PAPER,
                    Timestamp.from(this.clock.instant()), Timestamp.from(at), account)
            .update();
    }

    private void inside(WordedNotice notice, List<String> recipients) {
        this.proofs.owed(notice, recipients);
        this.channels.stream().filter(Channel::immediate).forEach((channel) -> {
            inside(channel, notice, recipients);
            channel.deliver(notice, recipients);
            this.proofs.delivered(notice, channel.name(), recipients);
        });
    }

    private void inside(Channel channel, WordedNotice notice, List<String> recipients) {
        Timestamp now = Timestamp.from(this.clock.instant());
        this.writes.add("""
                insert into notice_intent (notice_id, conference_id, recipient, channel, state, attempts,
                    created_at, sent_at)
                select ?, ?, recipient, ?, 'sent', 1, ?, ? from unnest(?) recipient""", notice.noticeId(),
                notice.conferenceId(), channel.name(), now, now, recipients.toArray(String[]::new));
    }

    private void outside(Channel channel, WordedNotice notice, Map<String, Channel.Way> reachable,
            Map<String, Preference> chosen, Departures.Departure departure) {
        List<String> wanting = reachable.keySet()
            .stream()
            .filter((recipient) -> notice.kind().urges() || chosen.get(recipient).wants(channel.name()))
            .toList();
        Instant now = this.clock.instant();
        Map<DeliveryTimes.Due, List<String>> together = new LinkedHashMap<>();
        for (String recipient : wanting) {
            DeliveryTimes.Due due = this.times.due(now, notice.kind(), preference(channel, chosen.get(recipient)));
            together.computeIfAbsent(due, (moment) -> new ArrayList<>()).add(recipient);
        }
        together.forEach((due, recipients) -> {
            boolean atOnce = !due.digest() && due.at().equals(now);
            int begun = atOnce ? departure.take(notice, recipients, reachable) : 0;
            if (begun < recipients.size()) {
                inTurn(channel, notice, recipients.subList(begun, recipients.size()), now, due);
            }
        });
    }

    private void inTurn(Channel channel, WordedNotice notice, List<String> recipients, Instant now,
            DeliveryTimes.Due due) {
        Timestamp at = Timestamp.from(due.at());
        this.writes.add("""
                insert into notice_intent (notice_id, conference_id, recipient, channel, state, attempts,
                    created_at, next_attempt, due_since, digest_at)
                select ?, ?, recipient, ?, 'pending', 0, ?, ?, ?, ? from unnest(?) recipient""", notice.noticeId(),
                notice.conferenceId(), channel.name(), Timestamp.from(now), at, at, due.digest() ? at : null,
                recipients.toArray(String[]::new));
        this.wake.publishEvent(new DeliveryWake.Owed());
    }

    /**
     * Where a channel makes no digests, the hours are kept all the same.
     */
    private static Preference preference(Channel channel, Preference chosen) {
        return (channel instanceof GatheringChannel) ? chosen : new Preference(chosen.language(), null,
                chosen.quietFrom(), chosen.quietUntil(), chosen.restDays(), chosen.channels());
    }

}
