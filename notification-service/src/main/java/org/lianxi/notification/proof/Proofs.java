package org.lianxi.notification.proof;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.shared.CommandService;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;

    private final Clock clock;

    private final ProofProperties properties;

    private final ApplicationEventPublisher wake;

    Proofs(JdbcClient jdbc, Clock clock, ProofProperties properties, ApplicationEventPublisher wake) {
        this.wake = wake;
        this.jdbc = jdbc;
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
                    this.clock.instant());
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
        // One at a time for each notice, or two would each begin a report of their own.
        this.jdbc.sql("select from notice where notice_id = ? for no key update")
            .param(notice.noticeId())
            .query()
            .listOfRows();
        Instant now = this.clock.instant();
        int joined = this.jdbc.sql("""
                update proof set recipients = recipients || cast(? as text[]), happened_at = ?
                where id = (select id from proof where notice_id = ? and step = 'delivered' and channel = ?
                    and state = 'pending' and attempts = 0 and cardinality(recipients) + ? <= ?
                    limit 1 for update skip locked)""")
            .params(recipients.toArray(String[]::new), Timestamp.from(now), notice.noticeId(), channel,
                    recipients.size(), MOST)
            .update();
        if (joined == 0) {
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
            insert(notice, "acknowledged", null, List.of(recipient), at, actor.header(), at);
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
            long id = insert(notice, "acknowledged", null, List.of(recipient), at, actor.header(),
                    this.clock.instant());
            this.jdbc.sql("update proof set signed_by = ? where id = ?").params(signedBy, id).update();
        }
    }

    /**
     * As many as a report has room for, in each.
     */
    private void reports(WordedNotice notice, String channel, List<String> recipients, Instant at, Instant due) {
        for (int from = 0; from < recipients.size(); from += MOST) {
            insert(notice, "delivered", channel, recipients.subList(from, Math.min(from + MOST, recipients.size())), at,
                    CommandService.OURSELVES, due);
        }
    }

    private long insert(WordedNotice notice, String step, String channel, Collection<String> recipients,
            Instant happenedAt, String actor, Instant due) {
        if (!due.isAfter(this.clock.instant())) {
            this.wake.publishEvent(new ProofWake.Due());
        }
        return this.jdbc.sql("""
                insert into proof (notice_id, conference_id, step, channel, recipients, happened_at, actor, state,
                    next_attempt)
                values (?, ?, ?, ?, ?, ?, ?, 'pending', ?) returning id""")
            .params(notice.noticeId(), notice.conferenceId(), step, channel, recipients.toArray(String[]::new),
                    Timestamp.from(happenedAt), actor, Timestamp.from(due))
            .query(Long.class)
            .single();
    }

}
