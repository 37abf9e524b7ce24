package org.lianxi.notification.deadline.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.notification.shared.Writes;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Matters in PostgreSQL. A row knows the last event folded into it, so an event met again
 * changes nothing.
 */
@Component
public class FoldedMatters implements Matters {

    private final JdbcClient jdbc;

    private final Writes writes;

    private final JsonMapper json;

    private final Clock clock;

    private final Changes changes;

    FoldedMatters(JdbcClient jdbc, Writes writes, JsonMapper json, Clock clock, @Value("${lianxi.zone}") ZoneId zone) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.json = json;
        this.clock = clock;
        this.changes = new Changes(zone);
    }

    /**
     * Remembers what an event says. To be called in the transaction that takes it in,
     * after what was remembered of others has been sent; no event changes one matter
     * twice.
     * @param event the event
     * @param fact its payload
     */
    public void fold(RecordedEvent event, RecordedFact fact) {
        if (fact instanceof CharterAdopted) {
            this.jdbc.sql("insert into deadline_watch (conference_id, since) values (?, ?) on conflict do nothing")
                .params(event.conferenceId(), Timestamp.from(this.clock.instant()))
                .update();
        }
        this.changes.of(fact, event.time()).forEach((change) -> apply(event, change));
    }

    /**
     * The conference itself.
     * @param conferenceId its id
     * @return what is known of it, or empty before its charter was taken in
     */
    public Optional<ConferenceMatter> conference(String conferenceId) {
        return find(conferenceId, MatterKind.CONFERENCE, conferenceId).map((row) -> (ConferenceMatter) row.matter());
    }

    /**
     * Whether events of a conference are parked, so that what is known of its matters may
     * be out of date.
     * @param conferenceId the conference
     * @return true until all of them were taken in
     */
    public boolean isHeldBack(String conferenceId) {
        return this.jdbc.sql("select exists (select from parked where conference_id = ?)")
            .param(conferenceId)
            .query(Boolean.class)
            .single();
    }

    @Override
    public List<Found> open(String conferenceId) {
        return this.jdbc.sql("""
                select matter_id, kind, facts, log_index from matter
                where conference_id = ? and open order by kind, matter_id""")
            .param(conferenceId)
            .query((row, number) -> new Found(row.getString("matter_id"), read(row).matter()))
            .list();
    }

    private <M extends Matter> void apply(RecordedEvent event, Change<M> change) {
        MatterKind kind = MatterKind.of(change.type());
        Optional<Row> before = find(event.conferenceId(), kind, change.id());
        if (before.filter((row) -> row.logIndex() >= event.index()).isPresent()) {
            return;
        }
        M after = change.apply(before.map((row) -> change.type().cast(row.matter())).orElse(null));
        if (after != null) {
            this.writes.add("""
                    insert into matter (conference_id, kind, matter_id, log_index, open, facts)
                    values (?, ?, ?, ?, ?, ?::jsonb)
                    on conflict (conference_id, kind, matter_id)
                    do update set log_index = excluded.log_index, open = excluded.open, facts = excluded.facts""",
                    event.conferenceId(), kind.wireName(), change.id(), event.index(), after.open(),
                    this.json.writeValueAsString(after));
        }
    }

    private Optional<Row> find(String conferenceId, MatterKind kind, String id) {
        return this.jdbc.sql("""
                select kind, facts, log_index from matter where conference_id = ? and kind = ? and matter_id = ?""")
            .params(conferenceId, kind.wireName(), id)
            .query((row, number) -> read(row))
            .optional();
    }

    private Row read(ResultSet row) throws SQLException {
        MatterKind kind = MatterKind.of(row.getString("kind"));
        return new Row(row.getLong("log_index"), this.json.readValue(row.getString("facts"), kind.type()));
    }

    private record Row(long logIndex, Matter matter) {
    }

}
