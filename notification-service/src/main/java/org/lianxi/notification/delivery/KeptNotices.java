package org.lianxi.notification.delivery;

import java.sql.Timestamp;
import java.util.List;

import org.lianxi.notification.notice.NoticeRows;
import org.lianxi.notification.notice.Occasion;
import org.lianxi.notification.notice.WordedNotice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices as they were worded first, with the conference's name, the clause and the entry
 * in calendars of that time.
 */
@Component
class KeptNotices {

    private static final String CHARTER = """
            select * from charter where conference_id = :c and log_index <= :index order by log_index desc limit 1""";

    private final JdbcClient jdbc;

    KeptNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a notice.
     * @param notice the notice
     * @return false when there is one of its id
     */
    boolean keep(WordedNotice notice) {
        return this.jdbc.sql("with charter_then as (" + CHARTER + """
                )
                insert into notice (notice_id, conference_id, kind, source_event_id, subject_id, log_index,
                    occurred_at, link, title_zh, body_zh, title_en, body_en, conference_name, clause, occasion)
                values (:id, :c, :kind, :event, :subject, :index, :at, :link, :titleZh, :bodyZh, :titleEn, :bodyEn,
                    (select name from charter_then),
                    (select g.clause from governed g join charter_then t using (conference_id, log_index)
                     where g.path = any (:paths) order by length(g.path) desc limit 1),
                    cast(:occasion as jsonb)) on conflict do nothing""")
            .param("id", notice.noticeId())
            .param("c", notice.conferenceId())
            .param("kind", notice.kind().wireName())
            .param("event", notice.sourceEventId())
            .param("subject", notice.subjectId())
            .param("index", notice.logIndex())
            .param("at", Timestamp.from(notice.occurredAt()))
            .param("link", notice.link())
            .param("titleZh", notice.chinese().title())
            .param("bodyZh", notice.chinese().body())
            .param("titleEn", notice.english().title())
            .param("bodyEn", notice.english().body())
            .param("paths", withThoseAbove(notice.kind().path()))
            .param("occasion", NoticeRows.json(occasion(notice)))
            .update() == 1;
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
