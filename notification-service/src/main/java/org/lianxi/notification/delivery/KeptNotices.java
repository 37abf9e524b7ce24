package org.lianxi.notification.delivery;

import java.sql.Timestamp;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.lianxi.notification.notice.NoticeRows;
import org.lianxi.notification.notice.Occasion;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.RoundTrip;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices as they were worded first, with the conference's name, the clause and the entry
 * in calendars of that time.
 */
@Component
class KeptNotices {

    private final JdbcClient jdbc;

    KeptNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a notice.
     * @param notice the notice
     * @param trip takes it to the store
     * @return the notice as it is kept, once the round trip is made; null where there was
     * one of its id
     */
    AtomicReference<WordedNotice> keep(WordedNotice notice, RoundTrip trip) {
        AtomicReference<WordedNotice> kept = new AtomicReference<>();
        trip.read("""
                with charter_then as (
                    select * from charter where conference_id = ? and log_index <= ? order by log_index desc limit 1)
                insert into notice (notice_id, conference_id, kind, source_event_id, subject_id, log_index,
                    occurred_at, link, title_zh, body_zh, title_en, body_en, conference_name, clause, occasion)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select name from charter_then),
                    (select g.clause from governed g join charter_then t using (conference_id, log_index)
                     where g.path = any (?) order by length(g.path) desc limit 1),
                    cast(? as jsonb)) on conflict do nothing returning *""", (row) -> kept.set(NoticeRows.read(row)),
                notice.conferenceId(), notice.logIndex(), notice.noticeId(), notice.conferenceId(),
                notice.kind().wireName(), notice.sourceEventId(), notice.subjectId(), notice.logIndex(),
                Timestamp.from(notice.occurredAt()), notice.link(), notice.chinese().title(), notice.chinese().body(),
                notice.english().title(), notice.english().body(), withThoseAbove(notice.rule()),
                NoticeRows.json(occasion(notice)));
        return kept;
    }

    /**
     * A rule and the groups of rules that it belongs to.
     */
    private static String[] withThoseAbove(String path) {
        String[] steps = path.split("\\.");
        String[] paths = new String[steps.length];
        for (int length = 1; length <= steps.length; length++) {
            paths[length - 1] = String.join(".", List.of(steps).subList(0, length));
        }
        return paths;
    }

    /**
     * A change of an entry goes on from the entry; of one that nobody has it is none.
     */
    private Occasion occasion(WordedNotice notice) {
        Occasion change = notice.occasion();
        if (change == null || change.complete()) {
            return change;
        }
        return this.jdbc.sql("""
                select occasion from notice
                where conference_id = ? and subject_id = ? and log_index < ? and occasion is not null
                order by log_index desc limit 1""")
            .params(notice.conferenceId(), notice.subjectId(), notice.logIndex())
            .query(String.class)
            .optional()
            .map(NoticeRows::occasion)
            .map(change::after)
            .orElse(null);
    }

}
