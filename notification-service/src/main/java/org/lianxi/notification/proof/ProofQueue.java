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
     * Claims what is due of some notices. A notice whose very existence could not be
     * reported holds its later reports back.
     * @param most of how many notices
     * @return reports in the order in which they are to be made, those of a notice
     * together
     */
    List<Proof> claim(int most) {
        Instant now = this.clock.instant();
        return this.jdbc.sql("""
                with first as (
                    select id, notice_id from proof p
                    where state in ('pending', 'claimed') and next_attempt <= :now
                      and not exists (select from proof e where e.notice_id = p.notice_id and e.id < p.id
                        and e.state <> 'done' and (e.state <> 'failed' or e.step = 'owed'))
                    order by next_attempt, id limit :most for update skip locked),
                due as (
                    select id from first
                    union all
                    select p.id from first f join proof p on p.notice_id = f.notice_id and p.id > f.id
                    where p.state in ('pending', 'claimed') and p.next_attempt <= :now
                      and not exists (select from proof e where e.notice_id = f.notice_id and e.id > f.id
                        and e.id < p.id and e.state in ('pending', 'claimed') and e.next_attempt > :now)),
                claimed as (
                    update proof p set state = 'claimed', attempts = attempts + 1, next_attempt = :until
                    from due where p.id = due.id returning p.*)
                select c.id, c.notice_id, c.conference_id, c.step, c.channel, c.recipients, c.happened_at, c.actor,
                    c.attempts, c.signed_by, n.kind, n.source_event_id, n.subject_id
                from claimed c join notice n using (notice_id) order by notice_id, id""")
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

    void done(List<Proof> proofs) {
        settle(proofs, "done", null, this.clock.instant(), 0);
    }

    void failed(Proof proof, String reason) {
        settle(List.of(proof), "failed", reason, this.clock.instant(), 0);
    }

    void again(Proof proof, String reason, Instant next) {
        settle(List.of(proof), "pending", reason, next, 0);
    }

    /**
     * They were not tried, because one before them is held up, and so are they.
     */
    void untried(List<Proof> proofs) {
        settle(proofs, "pending", null, this.clock.instant(), 1);
    }

    /**
     * Command-service answers again: nobody need wait any longer.
     */
    void reachable() {
        this.jdbc.sql("update proof set next_attempt = ? where state = 'pending' and reason = ?")
            .params(Timestamp.from(this.clock.instant()), UNREACHABLE)
            .update();
    }

    private void settle(List<Proof> proofs, String state, String reason, Instant next, int untried) {
        if (proofs.isEmpty()) {
            return;
        }
        this.jdbc.sql("""
                update proof p set state = ?, reason = ?, next_attempt = ?, attempts = p.attempts - ?
                from unnest(?, ?) c (id, attempts)
                where p.id = c.id and p.attempts = c.attempts and p.state = 'claimed'
                returning set_config('synchronous_commit', 'off', true)""")
            .params(state, reason, Timestamp.from(next), untried, proofs.stream().map(Proof::id).toArray(Long[]::new),
                    proofs.stream().map(Proof::attempts).toArray(Integer[]::new))
            .query(String.class)
            .list();
    }

}
