package org.lianxi.notification.deadline;

import java.sql.Timestamp;
import java.time.Instant;

import org.lianxi.calendar.Term;
import org.lianxi.notification.deadline.limit.Frame;
import org.lianxi.notification.notice.Formal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what is owed formally and has not arrived on any of a recipient's channels
 * beside the inbox when the charter's window has passed
 * ({@code reporting.promptly.onChangeWithin}, C-4.11). Whoever has acknowledged it, or
 * was told by telephone or on paper, has it.
 */
@Component
class LateDeliveries {

    private final JdbcClient jdbc;

    LateDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts those of a conference.
     * @param frame the conference
     * @param now the time
     * @return notices, each as often as there are recipients that lack it; none where the
     * charter sets no window
     */
    long count(Frame frame, Instant now) {
        return frame.term("reporting.promptly.onChangeWithin").map((term) -> count(frame, term, now)).orElse(0L);
    }

    private long count(Frame frame, Term term, Instant now) {
        return this.jdbc.sql("""
                select min(i.created_at) as owed_at from notice_intent i
                  join notice n using (notice_id)
                  join inbox b on b.notice_id = i.notice_id and b.recipient = i.recipient and b.receipt_at is null
                where i.conference_id = ? and n.kind = any (?) and i.state in ('pending', 'claimed', 'failed')
                  and not exists (select from notice_intent o where o.notice_id = i.notice_id
                    and o.recipient = i.recipient and o.channel <> 'inbox' and o.state in ('sent', 'told'))
                group by i.notice_id, i.recipient""")
            .params(frame.conferenceId(), Formal.allKinds().toArray(String[]::new))
            .query(Timestamp.class)
            .list()
            .stream()
            .map(Timestamp::toInstant)
            .filter((owedAt) -> !now.isBefore(frame.within(term, owedAt, frame.dayOf(owedAt)).dueAt()))
            .count();
    }

}
