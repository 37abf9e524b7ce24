package org.lianxi.notification.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.lianxi.notification.shared.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who changed a contact, when, and which of its parts; never to which value.
 */
@Component
class ContactChanges {

    private final JdbcClient jdbc;

    private final Clock clock;

    ContactChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void record(Party party, Actor actor, String... changed) {
        this.jdbc.sql("""
                insert into contact_change (conference_id, recipient, seat, changed, account, unit, role, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
            .params(party.conferenceId(), party.recipient(), party.seat(), changed, actor.account(), actor.unit(),
                    actor.role(), this.clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    }

    List<Change> of(String conferenceId, String recipient) {
        return this.jdbc
            .sql("select * from contact_change where conference_id = ? and recipient = ? order by id desc limit 200")
            .params(conferenceId, recipient)
            .query(ContactChanges::read)
            .list();
    }

    private static Change read(ResultSet row, int number) throws SQLException {
        return new Change(row.getString("seat").isEmpty() ? null : row.getString("seat"),
                List.of((String[]) row.getArray("changed").getArray()), row.getString("account"), row.getString("unit"),
                row.getString("role"), row.getTimestamp("changed_at").toInstant());
    }

    /**
     * A change.
     *
     * @param seat id of the seat concerned, or null for the recipient itself
     * @param changed what was changed: {@code mail} or {@code preferences}
     * @param account who changed it
     * @param unit the unit acted for, or null
     * @param role the role acted in
     * @param changedAt when
     */
    record Change(String seat, List<String> changed, String account, String unit, String role, Instant changedAt) {
    }

}
