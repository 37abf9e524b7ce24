package org.lianxi.command.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lianxi.command.shared.Actor;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The store of receipts. Those of accepted commands are written with their events.
 */
@Component
public class Receipts {

    private static final String COLUMNS = "command_id, request_digest, conference_id, command, account, unit, role, "
            + "outcome, status, answer, recorded_at";

    private final JdbcTemplate jdbc;

    Receipts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Finds the receipt of a command.
     * @param commandId its id
     * @return the receipt, or empty when nothing has become of it
     */
    public Optional<Receipt> find(UUID commandId) {
        return this.jdbc
            .query("select " + COLUMNS + " from command_receipt where command_id = ?", Receipts::receipt, commandId)
            .stream()
            .findFirst();
    }

    /**
     * Keeps the receipt of a refused command.
     * @param receipt the receipt
     * @throws org.springframework.dao.DuplicateKeyException if there is one for that id
     */
    public void keep(Receipt receipt) {
        Actor actor = receipt.actor();
        this.jdbc.update("insert into command_receipt (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                receipt.commandId(), receipt.digest(), receipt.conferenceId(), receipt.command(), actor.account(),
                actor.unit(), actor.role(), receipt.refused() ? "refused" : "accepted", receipt.status(),
                receipt.answer(), receipt.recordedAt().atOffset(ZoneOffset.UTC));
    }

    /**
     * Refused attempts of a conference.
     * @param conferenceId the conference
     * @param limit how many at most
     * @return newest first
     */
    public List<Receipt> refused(String conferenceId, int limit) {
        return this.jdbc.query(
                "select " + COLUMNS + " from command_receipt where conference_id = ? "
                        + "and outcome = 'refused' order by recorded_at desc limit ?",
                Receipts::receipt, conferenceId, limit);
    }

    /**
     * Refused attempts of a conference from some time on, in the order in which they were
     * made.
     * @param conferenceId the conference
     * @param from the time
     * @param after id of the last one of that time that is known already
     * @param before the time at which to stop
     * @param limit how many at most
     * @return oldest first
     */
    public List<Receipt> refusedAfter(String conferenceId, Instant from, UUID after, Instant before, int limit) {
        return this.jdbc.query(
                "select " + COLUMNS + " from command_receipt where conference_id = ? and outcome = 'refused' "
                        + "and recorded_at >= ? and (recorded_at, command_id) > (?, ?) and recorded_at < ? "
                        + "order by recorded_at, command_id limit ?",
                Receipts::receipt, conferenceId, from.atOffset(ZoneOffset.UTC), from.atOffset(ZoneOffset.UTC), after,
                before.atOffset(ZoneOffset.UTC), limit);
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(row.getObject(1, UUID.class), row.getBytes(2), row.getString(3), row.getString(4),
                new Actor(row.getString(5), row.getString(6), row.getString(7)), "refused".equals(row.getString(8)),
                row.getInt(9), row.getString(10), row.getObject(11, OffsetDateTime.class).toInstant());
    }

}
