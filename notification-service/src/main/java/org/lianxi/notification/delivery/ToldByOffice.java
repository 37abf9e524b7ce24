package org.lianxi.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.lianxi.notification.notice.NoticeRows;
import org.lianxi.notification.notice.PlainText;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.proof.Proofs;
import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.shared.Refused;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the office told a recipient by telephone or in person, where no channel reached
 * it. It stands in the ledger as a delivery of its own, once for each way, and on the
 * record with the other deliveries.
 */
@Component
class ToldByOffice {

    private static final int LONGEST_NOTE = 200;

    /**
     * As many digits as a telephone number has, however they are grouped.
     */
    private static final Pattern TELEPHONE = Pattern.compile("\\p{Nd}([\\s().+\\-\\u2010-\\u2015\\uFF0D]*\\p{Nd}){6,}");

    private final JdbcClient jdbc;

    private final Clock clock;

    private final Proofs proofs;

    ToldByOffice(JdbcClient jdbc, Clock clock, Proofs proofs) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.proofs = proofs;
    }

    /**
     * Records that the recipient of a delivery was told. What was still to be sent of it
     * need not be; a second record of the same way changes nothing.
     * @param conferenceId the conference
     * @param id the delivery
     * @param told how and when
     * @param actor who told it
     * @return the id of the record
     * @throws Refused if there is no such delivery, if it is just being sent, or if what
     * is told does not fit
     */
    @Transactional
    long record(String conferenceId, long id, Told told, Actor actor) {
        Owed owed = this.jdbc.sql("""
                select i.state, i.recipient, n.* from notice_intent i join notice n using (notice_id)
                where i.conference_id = ? and i.id = ? for update of i""")
            .params(conferenceId, id)
            .query((row, number) -> new Owed(row.getString("state"), row.getString("recipient"), NoticeRows.read(row)))
            .optional()
            .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "delivery-unknown", Long.toString(id)));
        if ("claimed".equals(owed.state())) {
            throw new Refused(HttpStatus.CONFLICT, "delivery-under-way", Long.toString(id));
        }
        told.check(owed.notice(), this.clock.instant());
        this.jdbc.sql("""
                update notice_intent set state = 'told', next_attempt = null
                where id = ? and state in ('pending', 'failed')""").param(id).update();
        if (insert(owed, told, actor)) {
            this.proofs.delivered(owed.notice(), told.how().channel(), List.of(owed.recipient()), told.at());
        }
        return this.jdbc.sql("select id from notice_intent where notice_id = ? and recipient = ? and channel = ?")
            .params(owed.notice().noticeId(), owed.recipient(), told.how().channel())
            .query(Long.class)
            .single();
    }

    private boolean insert(Owed owed, Told told, Actor actor) {
        return this.jdbc.sql("""
                insert into notice_intent (notice_id, conference_id, recipient, channel, state, attempts,
                    created_at, sent_at, told_by, note)
                values (?, ?, ?, ?, 'told', 1, ?, ?, ?, ?) on conflict do nothing""")
            .params(owed.notice().noticeId(), owed.notice().conferenceId(), owed.recipient(), told.how().channel(),
                    Timestamp.from(this.clock.instant()), Timestamp.from(told.at()), actor.account(), told.note())
            .update() == 1;
    }

    private record Owed(String state, String recipient, WordedNotice notice) {
    }

    /**
     * What the office has told.
     *
     * @param how by which way
     * @param at when
     * @param note what is to be remembered of it, without any telephone number, or null
     */
    record Told(Way how, Instant at, String note) {

        Told {
            note = Optional.ofNullable(note).map(PlainText::lines).map(String::strip).orElse(null);
        }

        void check(WordedNotice notice, Instant now) {
            if (this.how == null) {
                throw Refused.field("how", "required");
            }
            if (this.at == null) {
                throw Refused.field("at", "required");
            }
            if (this.at.isAfter(now)) {
                throw Refused.field("at", "told-later-than-now");
            }
            if (this.at.isBefore(notice.occurredAt())) {
                throw Refused.field("at", "told-before-it-was-owed");
            }
            if (this.note != null && this.note.length() > LONGEST_NOTE) {
                throw Refused.field("note", "note-too-long");
            }
            if (this.note != null && TELEPHONE.matcher(this.note).find()) {
                throw Refused.field("note", "no-telephone-number");
            }
        }

    }

    /**
     * A way to be told by somebody.
     */
    enum Way {

        /** By telephone. */
        TELEPHONE,

        /** Face to face. */
        IN_PERSON;

        String channel() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Way of(String channel) {
            for (Way way : values()) {
                if (way.channel().equals(channel)) {
                    return way;
                }
            }
            throw Refused.field("how", "no-such-way");
        }

    }

}
