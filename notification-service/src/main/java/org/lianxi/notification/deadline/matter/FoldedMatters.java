package org.lianxi.notification.deadline.matter;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.notification.shared.RoundTrip;
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
     * @param trip asks for what was known before
     * @return what is left to be done once the round trip is made
     */
    public Runnable fold(RecordedEvent event, RecordedFact fact, RoundTrip trip) {
        List<Runnable> changes = this.changes.of(fact, event.time())
            .stream()
            .<Runnable>map((change) -> fold(event, change, trip))
            .toList();
        return () -> {
            if (fact instanceof CharterAdopted) {
                watch(event.conferenceId());
            }
            changes.forEach(Runnable::run);
        };
    }

    private void watch(String conferenceId) {
        this.writes.add("insert into deadline_watch (conference_id, since) values (?, ?) on conflict do nothing",
                conferenceId, Timestamp.from(this.clock.instant()));
    }

    /**
     * The conference itself.
     * @param conferenceId its id
     * @return what is known of it, or empty before its charter was taken in
     */
    public Optional<ConferenceMatter> conference(String conferenceId) {
        return this.jdbc.sql("select facts from matter where conference_id = ? and kind = ? and matter_id = ?")
            .params(conferenceId, MatterKind.CONFERENCE.wireName(), conferenceId)
            .query(String.class)
            .optional()
            .map((facts) -> (ConferenceMatter) read(MatterKind.CONFERENCE, facts));
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
                select matter_id, kind, facts from matter
                where conference_id = ? and open order by kind, matter_id""")
            .param(conferenceId)
            .query((row, number) -> new Found(row.getString("matter_id"),
                    read(MatterKind.of(row.getString("kind")), row.getString("facts"))))
            .list();
    }

    private <M extends Matter> Runnable fold(RecordedEvent event, Change<M> change, RoundTrip trip) {
        MatterKind kind = MatterKind.of(change.type());
        AtomicReference<Stored> before = new AtomicReference<>();
        trip.read("select log_index, facts from matter where conference_id = ? and kind = ? and matter_id = ?",
                (row) -> before.set(new Stored(row.getLong("log_index"), row.getString("facts"))), event.conferenceId(),
                kind.wireName(), change.id());
        return () -> apply(event, kind, change, Optional.ofNullable(before.get()));
    }

    private <M extends Matter> void apply(RecordedEvent event, MatterKind kind, Change<M> change,
            Optional<Stored> before) {
        if (before.filter((row) -> row.logIndex() >= event.index()).isPresent()) {
            return;
        }
        M after = change.apply(before.map((row) -> change.type().cast(read(kind, row.facts()))).orElse(null));
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

    private Matter read(MatterKind kind, String facts) {
        return this.json.readValue(facts, kind.type());
    }

    /**
     * A matter as it is stored.
     *
     * @param logIndex the last event folded into it
     * @param facts what is known of it, as JSON
     */
    private record Stored(long logIndex, String facts) {
    }

}
