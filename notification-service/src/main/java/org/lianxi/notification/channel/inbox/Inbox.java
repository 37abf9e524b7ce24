package org.lianxi.notification.channel.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.lianxi.notification.checkpoint.LogCheckpoints;
import org.lianxi.notification.notice.NoticeRows;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.proof.Proofs;
import org.lianxi.notification.shared.Actor;
import org.lianxi.transport.CheckpointHead;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What lies in the recipients' inboxes.
 */
@Component
class Inbox {

    private final JdbcClient jdbc;

    private final Clock clock;

    private final Proofs proofs;

    Inbox(JdbcClient jdbc, Clock clock, Proofs proofs) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.proofs = proofs;
    }

    /**
     * Notices of a recipient, unread ones first, the newest of each first.
     */
    List<Item> items(String conferenceId, String recipient, boolean unreadOnly, InboxCursor from, int limit) {
        return this.jdbc
            .sql("""
                    select i.*, n.*, k.* from inbox i join notice n using (notice_id) left join lateral (
                        select note, previous_size from log_checkpoint where size >= n.log_index order by size limit 1) k on true
                    where i.conference_id = :c and i.recipient = :r and (not :unreadOnly or i.read_at is null)
                      and ((i.read_at is not null) > :read or (i.read_at is not null) = :read
                        and (i.log_index, i.notice_id) < (:index, :notice))
                    order by (i.read_at is not null), i.log_index desc, i.notice_id desc limit :limit""")
            .param("c", conferenceId)
            .param("r", recipient)
            .param("unreadOnly", unreadOnly)
            .param("read", from.read())
            .param("index", from.place().logIndex())
            .param("notice", from.place().noticeId())
            .param("limit", limit)
            .query(Inbox::item)
            .list();
    }

    long unread(String conferenceId, String recipient) {
        return this.jdbc.sql("select count(*) from inbox where conference_id = ? and recipient = ? and read_at is null")
            .params(conferenceId, recipient)
            .query(Long.class)
            .single();
    }

    /**
     * Acknowledges a notice once; later times change nothing.
     */
    @Transactional
    Optional<Item> acknowledge(String conferenceId, String recipient, String noticeId, Actor actor) {
        Timestamp now = Timestamp.from(this.clock.instant());
        int first = this.jdbc.sql("""
                update inbox set read_at = coalesce(read_at, ?), receipt_at = ?
                where conference_id = ? and recipient = ? and notice_id = ? and receipt_at is null""")
            .params(now, now, conferenceId, recipient, noticeId)
            .update();
        Optional<Item> item = this.jdbc
            .sql("""
                    select i.*, n.*, k.* from inbox i join notice n using (notice_id) left join lateral (
                        select note, previous_size from log_checkpoint where size >= n.log_index order by size limit 1) k on true
                    where i.conference_id = ? and i.recipient = ? and i.notice_id = ?""")
            .params(conferenceId, recipient, noticeId)
            .query(Inbox::item)
            .optional();
        if (first == 1) {
            item.ifPresent((found) -> this.proofs.acknowledged(found.notice(), recipient, actor, found.receiptAt()));
        }
        return item;
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(NoticeRows.read(row), row.getTimestamp("delivered_at").toInstant(),
                instant(row.getTimestamp("read_at")), instant(row.getTimestamp("receipt_at")),
                LogCheckpoints.read(row));
    }

    private static Instant instant(Timestamp timestamp) {
        return (timestamp != null) ? timestamp.toInstant() : null;
    }

    /**
     * A notice in an inbox.
     *
     * @param checkpoint the first checkpoint that covers its event, or null until there
     * is one
     */
    record Item(WordedNotice notice, Instant deliveredAt, Instant readAt, Instant receiptAt,
            CheckpointHead checkpoint) {
    }

}
