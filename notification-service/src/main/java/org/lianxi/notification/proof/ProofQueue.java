package org.lianxi.notification.proof;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reports to be made, claimed for a while by one instance, in order for each notice. What
 * came of a report does not wait for the disk, where those who tell the units would wait
 * behind it: a database that loses it when it falls over still has the claim, so the same
 * report is made once more, and the record takes it once.
 */
@Component
class ProofQueue {

    static final String UNREACHABLE = "unreachable";

    private final JdbcClient jdbc;

    private final Clock clock;

    private final ProofProperties properties;

    ProofQueue(JdbcClient jdbc, Clock clock, ProofProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * Claims reports, at most one per notice. A notice whose very existence could not be
     * reported holds its later reports back.
     */
    List<Proof> claim(int most) {
        Instant now = this.clock.instant();
        return this.jdbc.sql("""
                with due as (
                    select id from proof p
                    where (state = 'pending' and next_attempt <= :now or state = 'claimed' and claimed_until < :now)
                      and not exists (select from proof e where e.notice_id = p.notice_id and e.id < p.id
                        and (e.state in ('pending', 'claimed') or e.state = 'failed' and e.step = 'owed'))
                    order by id limit :most for update skip locked),
                claimed as (
                    update proof p set state = 'claimed', attempts = attempts + 1, claimed_until = :until
                    from due where p.id = due.id returning p.*)
                select c.id, c.notice_id, c.conference_id, c.step, c.channel, c.recipients, c.happened_at, c.actor,
                    c.attempts, c.signed_by, n.kind, n.source_event_id, n.subject_id
                from claimed c join notice n using (notice_id)""")
            .param("now", Timestamp.from(now))
            .param("until", Timestamp.from(now.plus(this.properties.lease())))
            .param("most", most)
            .query((row, number) -> new Proof(row.getLong("id"), row.getString("notice_id"),
                    row.getString("conference_id"), row.getString("step"), row.getString("channel"),
                    List.of((String[]) row.getArray("recipients").getArray()),
                    row.getTimestamp("happened_at").toInstant(), row.getString("actor"), row.getInt("attempts"),
                    row.getString("kind"), row.getString("source_event_id"), row.getString("subject_id"),
                    row.getString("signed_by")))
            .list();
    }

    void done(Proof proof) {
        settle(proof, "done", null, this.clock.instant());
    }

    void failed(Proof proof, String reason) {
        settle(proof, "failed", reason, this.clock.instant());
    }

    void again(Proof proof, String reason, Instant next) {
        settle(proof, "pending", reason, next);
    }

    /**
     * Command-service answers again: nobody need wait any longer.
     */
    void reachable() {
        this.jdbc.sql("update proof set next_attempt = ? where state = 'pending' and reason = ?")
            .params(Timestamp.from(this.clock.instant()), UNREACHABLE)
            .update();
    }

    private void settle(Proof proof, String state, String reason, Instant next) {
        this.jdbc.sql("""
                update proof set state = ?, reason = ?, next_attempt = ?, claimed_until = null
                where id = ? and state = 'claimed' and attempts = ?
                returning set_config('synchronous_commit', 'off', true)""")
            .params(state, reason, Timestamp.from(next), proof.id(), proof.attempts())
            .query(String.class)
            .list();
    }

}
