package org.lianxi.notification.deadline.matter;

import java.util.List;
import java.util.stream.Stream;

import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Title;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices on the record that lie unread in an inbox. Those of events from before this
 * service met the conference are history: an inbox filled again is full of them.
 */
@Component
class UnreadNotices implements Matters {

    private static final String[] ON_RECORD = Stream.of(NoticeKind.values())
        .filter(NoticeKind::onRecord)
        .map(NoticeKind::wireName)
        .toArray(String[]::new);

    private final JdbcClient jdbc;

    UnreadNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Found> open(String conferenceId) {
        return this.jdbc.sql("""
                select n.notice_id, n.title_zh, n.title_en, n.link, min(i.delivered_at) as delivered_at,
                    array_agg(i.recipient order by i.recipient) as units
                from inbox i join notice n using (notice_id)
                  join deadline_watch w on w.conference_id = i.conference_id and n.occurred_at >= w.since
                where i.conference_id = ? and i.read_at is null and n.kind = any (?)
                group by n.notice_id order by n.notice_id""")
            .params(conferenceId, ON_RECORD)
            .query((row, number) -> new Found(row.getString("notice_id"),
                    new NoticeMatter(new Title(row.getString("title_zh"), row.getString("title_en")),
                            row.getString("link"), row.getTimestamp("delivered_at").toInstant(),
                            List.of((String[]) row.getArray("units").getArray()))))
            .list();
    }

}
