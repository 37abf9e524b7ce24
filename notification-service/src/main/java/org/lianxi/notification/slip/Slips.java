package org.lianxi.notification.slip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.lianxi.notification.delivery.Intents;
import org.lianxi.notification.notice.NoticeRows;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.proof.Proofs;
import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.standing.StandingData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is printed, and what comes back signed. A slip is of a notice that lies in the
 * recipient's inbox, so nobody is told on paper what he is not owed.
 */
@Component
class Slips {

    private final JdbcClient jdbc;

    private final Clock clock;

    private final StandingData standing;

    private final Intents intents;

    private final Proofs proofs;

    Slips(JdbcClient jdbc, Clock clock, StandingData standing, Intents intents, Proofs proofs) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.standing = standing;
        this.intents = intents;
        this.proofs = proofs;
    }

    Optional<Slip> find(String conferenceId, String noticeId, String recipient) {
        return this.jdbc.sql("""
                select i.receipt_at, i.receipt_signed_by, n.* from inbox i join notice n using (notice_id)
                where i.conference_id = ? and i.notice_id = ? and i.recipient = ?""")
            .params(conferenceId, noticeId, recipient)
            .query(Slips::read)
            .optional()
            .map((found) -> new Slip(found.notice(),
                    this.standing.asOf(conferenceId, found.notice().logIndex()).nameOf(recipient), this.clock.instant(),
                    found.receiptAt(), found.signedBy()));
    }

    /**
     * Enters the receipt of a slip.
     * @return false if the notice was acknowledged before
     */
    @Transactional
    boolean enter(WordedNotice notice, String recipient, Actor actor, String signedBy, Instant signedAt) {
        int first = this.jdbc.sql("""
                update inbox set read_at = coalesce(read_at, :at), receipt_at = :at, receipt_signed_by = :by
                where notice_id = :notice and recipient = :recipient and receipt_at is null""")
            .param("at", Timestamp.from(signedAt))
            .param("by", signedBy)
            .param("notice", notice.noticeId())
            .param("recipient", recipient)
            .update();
        if (first == 1) {
            this.intents.onPaper(notice, recipient, actor.account(), signedAt);
            this.proofs.acknowledgedOnPaper(notice, recipient, actor, signedAt, signedBy);
        }
        return first == 1;
    }

    private static Found read(ResultSet row, int number) throws SQLException {
        return new Found(NoticeRows.read(row),
                Optional.ofNullable(row.getTimestamp("receipt_at")).map(Timestamp::toInstant).orElse(null),
                row.getString("receipt_signed_by"));
    }

    /**
     * What lies in the inbox. The row is read to its end, and its connection given back,
     * before anything else is asked.
     *
     * @param notice the notice
     * @param receiptAt when it was acknowledged, or null
     * @param signedBy the post of who signed an earlier print, or null
     */
    private record Found(WordedNotice notice, Instant receiptAt, String signedBy) {
    }

}
