package org.lianxi.notification.channel.inbox;

import java.util.List;

import org.lianxi.notification.shared.Freshness;
import org.lianxi.notification.shared.Recipients;

import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who has an inbox: the member units, and the organs that the charter names beside them,
 * those of the past too.
 */
@RestController
class RecipientsApi {

    private static final String ALL = """
            with body as (
                (select distinct on (code) code, name, 'unit' as kind, position, withdrawn_index is null as in_force
                from member_unit where conference_id = :c order by code, admitted_index desc)
                union all
                (select distinct on (code) code, name, 'organ', position,
                    log_index = (select max(log_index) from charter where conference_id = :c)
                from organ where conference_id = :c
                  and code not in (select code from member_unit where conference_id = :c)
                order by code, log_index desc)),
            told as (
                select recipient, count(*) as notices, count(*) filter (where read_at is null) as unread
                from inbox where conference_id = :c group by recipient)
            select b.code, b.name, b.kind, b.in_force, coalesce(t.notices, 0) as notices,
                coalesce(t.unread, 0) as unread
            from body b left join told t on t.recipient = b.code
            order by b.kind desc, b.position, b.code""";

    private final JdbcClient jdbc;

    private final Recipients recipients;

    private final Freshness freshness;

    RecipientsApi(JdbcClient jdbc, Recipients recipients, Freshness freshness) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.freshness = freshness;
    }

    @GetMapping("/api/conferences/{c}/recipients")
    ResponseEntity<RecipientList> recipients(@PathVariable("c") String conferenceId,
            @RequestParam(required = false) String after) {
        this.freshness.await(after);
        this.recipients.require(conferenceId);
        long index = this.freshness.index(conferenceId);
        return ResponseEntity.ok()
            .header(Freshness.INDEX, Long.toString(index))
            .body(new RecipientList(this.jdbc.sql(ALL)
                .param("c", conferenceId)
                .query((row, number) -> new Recipient(row.getString("code"), row.getString("name"),
                        row.getString("kind"), row.getBoolean("in_force"), row.getLong("notices"),
                        row.getLong("unread")))
                .list()));
    }

    /**
     * All recipients of a conference.
     *
     * @param items units in the charter's order, then organs in the charter's order
     */
    record RecipientList(List<Recipient> items) {
    }

    /**
     * Who is told.
     *
     * @param code code of the unit or organ
     * @param name its name, the last one it had
     * @param kind {@code unit} or {@code organ}
     * @param inForce whether it is a member, or named by the charter in force
     * @param notices how many notices lie in its inbox
     * @param unread how many of them are unread
     */
    record Recipient(String code, String name, String kind, boolean inForce, long notices, long unread) {
    }

}
