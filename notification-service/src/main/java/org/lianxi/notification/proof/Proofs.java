package org.lianxi.notification.proof;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.shared.CommandService;
import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.notification.shared.Writes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Facts that belong in the record, kept until command-service has them. Written in the
 * transaction of the fact itself.
 */
@Component
public class Proofs {

    /**
     * The channel of a printed slip.
     */
    public static final String PAPER = "paper";

    /**
     * Recipients that a report of a delivery may name.
     */
    private static final int MOST = 1_000;

    private static final String INSERT = """
            insert into proof (notice_id, conference_id, step, channel, recipients, happened_at, actor, state,
                next_attempt, signed_by)
            values (?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?)""";

    private final JdbcOperations jdbc;

    private final Writes writes;

    private final Clock clock;

    private final ProofProperties properties;

    private final ApplicationEventPublisher wake;

    Proofs(JdbcOperations jdbc, Writes writes, Clock clock, ProofProperties properties,
            ApplicationEventPublisher wake) {
        this.wake = wake;
        this.jdbc = jdbc;
        this.writes = writes;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * The notice is owed.
     * @param notice the notice
     * @param recipients the recipients it is owed to, in the charter's order
     */
    public void owed(WordedNotice notice, List<String> recipients) {
        if (notice.kind().onRecord()) {
            insert(notice, "owed", null, recipients, this.clock.instant(), CommandService.OURSELVES,
                    this.clock.instant(), null);
        }
    }

    /**
     * The notice was delivered to recipients at once.
     * @param notice the notice
     * @param channel the channel
     * @param recipients the recipients it reached
     */
    public void delivered(WordedNotice notice, String channel, List<String> recipients) {
        delivered(notice, channel, recipients, this.clock.instant());
    }

    /**
     * The notice was delivered to recipients, at a time that was told afterwards.
     * @param notice the notice
     * @param channel the channel
     * @param recipients the recipients it reached
     * @param at when
     */
    public void delivered(WordedNotice notice, String channel, List<String> recipients, Instant at) {
        if (notice.kind().onRecord()) {
            reports(notice, channel, recipients, at, this.clock.instant());
        }
    }

    /**
     * The notice was delivered to more recipients. Deliveries close to each other are
     * reported together, as far as a report has room.
     * @param notice the notice
     * @param channel the channel
     * @param recipients whom it reached
     */
    public void deliveredAlso(WordedNotice notice, String channel, List<String> recipients) {
        if (!notice.kind().onRecord()) {
            return;
        }
        Instant now = this.clock.instant();
        List<Long> joined = new ArrayList<>();
        // One at a time for each notice, or two would each begin a report of their own.
        new RoundTrip().write("select from notice where notice_id = ? for no key update", notice.noticeId())
            .read("""
                    update proof set recipients = recipients || cast(? as text[]), happened_at = ?
                    where id = (select id from proof where notice_id = ? and step = 'delivered' and channel = ?
                        and state = 'pending' and attempts = 0 and cardinality(recipients) + ? <= ?
                        limit 1 for update skip locked)
                    returning id""", (row) -> joined.add(row.getLong("id")), recipients.toArray(String[]::new),
                    Timestamp.from(now), notice.noticeId(), channel, recipients.size(), MOST)
            .make(this.jdbc);
        if (joined.isEmpty()) {
            reports(notice, channel, recipients, now, now.plus(this.properties.gather()));
        }
    }

    /**
     * A recipient acknowledged the notice.
     * @param notice the notice
     * @param recipient the unit or organ
     * @param actor who acknowledged it for the recipient
     * @param at when
     */
    public void acknowledged(WordedNotice notice, String recipient, Actor actor, Instant at) {
        if (notice.kind().onRecord()) {
            insert(notice, "acknowledged", null, List.of(recipient), at, actor.header(), at, null);
        }
    }

    /**
     * A recipient acknowledged the notice on a printed slip, which so has reached it too.
     * @param notice the notice
     * @param recipient the unit or organ
     * @param actor who of the office entered it
     * @param at when it was signed
     * @param signedBy the post of who signed it
     */
    public void acknowledgedOnPaper(WordedNotice notice, String recipient, Actor actor, Instant at, String signedBy) {
        delivered(notice, PAPER, List.of(recipient), at);
        if (notice.kind().onRecord()) {
            insert(notice, "acknowledged", null, List.of(recipient), at, actor.header(), this.clock.instant(),
                    signedBy);
        }
    }

    /**
     * As many as a report has room for, in each.
     */
    private void reports(WordedNotice notice, String channel, List<String> recipients, Instant at, Instant due) {
        for (int from = 0; from < recipients.size(); from += MOST) {
            insert(notice, "delivered", channel, recipients.subList(from, Math.min(from + MOST, recipients.size())), at,
                    CommandService.OURSELVES, due, null);
        }
    }

    private void insert(WordedNotice notice, String step, String channel, Collection<String> recipients,
            Instant happenedAt, String actor, Instant due, String signedBy) {
        if (!due.isAfter(this.clock.instant())) {
            this.wake.publishEvent(new ProofWake.Due());
        }
        this.writes.add(INSERT, notice.noticeId(), notice.conferenceId(), step, channel,
                recipients.toArray(String[]::new), Timestamp.from(happenedAt), actor, Timestamp.from(due), signedBy);
    }

}
