package org.lianxi.notification.proof;

import java.sql.Timestamp;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the log itself says of notices: a report that is on record need not be made again,
 * even when its answer was lost or this service had to be filled from the log anew.
 */
@Component
public class ProofConfirmations {

    private final JdbcClient jdbc;

    ProofConfirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes in a fact about a notice; others are ignored.
     * @param fact the payload of an event
     */
    public void fold(RecordedFact fact) {
        switch (fact) {
            case NoticeOwed owed -> owed(owed.noticeId(), owed.recipients().toArray(String[]::new));
            case NoticeDelivered delivered -> done(delivered.noticeId(), "delivered", delivered.channel(),
                    delivered.recipients().toArray(String[]::new));
            case NoticeAcknowledged acknowledged -> {
                done(acknowledged.noticeId(), "acknowledged", null, new String[] { acknowledged.recipient() });
                Timestamp at = Timestamp.from(acknowledged.acknowledgedAt());
                this.jdbc.sql("""
                        update inbox set read_at = coalesce(read_at, ?), receipt_at = coalesce(receipt_at, ?)
                        where conference_id = ? and recipient = ? and notice_id = ? and receipt_at is null""")
                    .params(at, at, acknowledged.conferenceId(), acknowledged.recipient(), acknowledged.noticeId())
                    .update();
            }
            default -> {
            }
        }
    }

    /**
     * The record says whom the notice is owed to. A service that was filled from the log
     * anew may owe more by what it knows today; that goes to their inboxes, not to the
     * record.
     */
    private void owed(String noticeId, String[] recipients) {
        this.jdbc.sql("""
                update proof set state = 'done', reason = null
                where notice_id = ? and step = 'owed' and state <> 'done'""").param(noticeId).update();
        this.jdbc.sql("""
                update proof set
                    recipients = array(select one from unnest(recipients) one where one = any (cast(:owed as text[]))),
                    state = case when recipients && cast(:owed as text[]) then state else 'done' end
                where notice_id = :notice and step <> 'owed' and state <> 'done'
                  and not recipients <@ cast(:owed as text[])""")
            .param("owed", recipients)
            .param("notice", noticeId)
            .update();
    }

    private void done(String noticeId, String step, String channel, String[] recipients) {
        this.jdbc.sql("""
                update proof set state = 'done', reason = null
                where notice_id = ? and step = ? and channel is not distinct from ? and recipients <@ cast(? as text[])
                  and state <> 'done'""").params(noticeId, step, channel, recipients).update();
    }

}
