package org.lianxi.notification.delivery;

import java.sql.Timestamp;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.notice.NoticeDelivered;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the log itself says of deliveries: one that is on record was made, also where this
 * service no longer knows, because its store is an older copy.
 */
@Component
public class DeliveriesOnRecord {

    private final JdbcClient jdbc;

    DeliveriesOnRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes in a fact about a delivery; others are ignored.
     * @param fact the payload of an event
     */
    public void fold(RecordedFact fact) {
        if (fact instanceof NoticeDelivered delivered) {
            this.jdbc.sql("""
                    update notice_intent set state = 'sent', sent_at = ?, reason = null, next_attempt = null,
                        claimed_by = null, claimed_until = null
                    where notice_id = ? and channel = ? and recipient = any (?)
                      and state in ('pending', 'claimed', 'failed')""")
                .params(Timestamp.from(delivered.deliveredAt()), delivered.noticeId(), delivered.channel(),
                        delivered.recipients().toArray(String[]::new))
                .update();
        }
    }

}
