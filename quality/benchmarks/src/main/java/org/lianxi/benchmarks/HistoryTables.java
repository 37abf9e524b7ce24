package org.lianxi.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.DateTimeUtils;
import org.flywaydb.core.Flyway;
import org.lianxi.audit.Hash;
import org.lianxi.audit.LogEntry;
import org.lianxi.scenarios.history.StoredFact;
import org.lianxi.transport.Actor;
import org.lianxi.transport.RecordedEvent;

/**
 * Writes a history straight into the tables of the command-service: events, log, tiles
 * and signed checkpoints, as if each event had been committed, numbered and signed in its
 * time. What is filled must be empty. A command-service that is started on it publishes
 * the log and goes on from its end.
 */
final class HistoryTables {

    private static final String EVENT = "event (global_index, event_identifier, aggregate_identifier, "
            + "sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data, conference_id)";

    private static final String LOG = "log (log_index, previous_index, event_identifier, conference_id, "
            + "aggregate_identifier, sequence_number, entry, leaf)";

    private static final int BATCH = 1_000;

    private static final int BATCHES_AHEAD = 8;

    private static final List<StoredFact> END = List.of();

    private final String url;

    private final Path auditDirectory;

    /**
     * Nothing is written yet.
     * @param url the database
     * @param auditDirectory where the command-service looks for its key
     */
    HistoryTables(String url, Path auditDirectory) {
        this.url = url;
        this.auditDirectory = auditDirectory;
    }

    /**
     * Writes a history.
     * @param history the events, in the order of the log
     * @return the key that its checkpoints are verified with
     */
    String write(Iterator<StoredFact> history) throws SQLException, IOException, InterruptedException {
        Flyway.configure().dataSource(this.url, null, null).locations("classpath:db/command").load().migrate();
        BlockingQueue<List<StoredFact>> events = new ArrayBlockingQueue<>(BATCHES_AHEAD);
        BlockingQueue<List<StoredFact>> entries = new ArrayBlockingQueue<>(BATCHES_AHEAD);
        try (ExecutorService writers = Executors.newFixedThreadPool(2);
                Connection tree = DriverManager.getConnection(this.url)) {
            Indexes indexes = new Indexes(tree);
            indexes.drop();
            SignedTree signed = new SignedTree(tree, this.auditDirectory);
            Future<Void> eventRows = writers.submit(() -> writeEvents(events));
            Future<Void> logRows = writers.submit(() -> writeLog(entries, signed));
            while (history.hasNext()) {
                List<StoredFact> batch = batch(history);
                put(events, batch, eventRows);
                put(entries, batch, logRows);
            }
            put(events, END, eventRows);
            put(entries, END, logRows);
            join(eventRows);
            join(logRows);
            indexes.build();
            moveCursor();
            return signed.verifierKey();
        }
    }

    private static List<StoredFact> batch(Iterator<StoredFact> history) {
        List<StoredFact> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && history.hasNext()) {
            batch.add(history.next());
        }
        return batch;
    }

    private static void put(BlockingQueue<List<StoredFact>> queue, List<StoredFact> batch, Future<Void> reader)
            throws InterruptedException, SQLException, IOException {
        while (!queue.offer(batch, 1, TimeUnit.SECONDS)) {
            if (reader.isDone()) {
                join(reader);
            }
        }
    }

    private static void join(Future<Void> writer) throws InterruptedException, SQLException, IOException {
        try {
            writer.get();
        }
        catch (ExecutionException ex) {
            switch (ex.getCause()) {
                case SQLException failure -> throw failure;
                case IOException failure -> throw failure;
                default -> throw new IllegalStateException(ex.getCause());
            }
        }
    }

    private Void writeEvents(BlockingQueue<List<StoredFact>> events) throws Exception {
        return write(events, EVENT, HistoryTables::eventRow);
    }

    private static void eventRow(CopyRows rows, StoredFact fact) throws IOException {
        RecordedEvent event = fact.event();
        rows.row(11)
            .number(event.index())
            .text(event.id())
            .text(event.aggregateId())
            .number(event.sequence())
            .text(fact.aggregateType())
            .text(DateTimeUtils.formatInstant(event.time()))
            .text(event.type())
            .text(Integer.toString(event.revision()))
            .bytes(event.data())
            .bytes(fact.metaData())
            .text(event.conferenceId());
    }

    private Void writeLog(BlockingQueue<List<StoredFact>> entries, SignedTree signed) throws Exception {
        RecordedEvent[] last = new RecordedEvent[1];
        write(entries, LOG, (rows, fact) -> {
            byte[] entry = entry(fact);
            Hash leaf = Hash.ofLeaf(entry);
            logRow(rows, fact.event(), entry, leaf);
            signed.append(leaf, fact.event().time());
            last[0] = fact.event();
        });
        signed.finish(last[0].time());
        return null;
    }

    private static byte[] entry(StoredFact fact) {
        RecordedEvent event = fact.event();
        Actor actor = event.actor();
        String by = ((actor.unit() != null) ? actor.unit() : "") + "/" + actor.role() + "/" + actor.account();
        return new LogEntry(event.index(), event.conferenceId(), event.id(), event.aggregateId(), event.sequence(),
                event.type(), Integer.toString(event.revision()), event.time(), by, event.commandId(), event.data(),
                fact.metaData())
            .canonical();
    }

    private static void logRow(CopyRows rows, RecordedEvent event, byte[] entry, Hash leaf) throws IOException {
        rows.row(8)
            .number(event.index())
            .number(event.previousIndex())
            .text(event.id())
            .text(event.conferenceId())
            .text(event.aggregateId())
            .number(event.sequence())
            .bytes(entry)
            .bytes(leaf.bytes());
    }

    private Void write(BlockingQueue<List<StoredFact>> batches, String table, RowOf row) throws Exception {
        try (Connection connection = DriverManager.getConnection(this.url);
                CopyRows rows = new CopyRows(connection, table)) {
            List<StoredFact> batch = batches.take();
            while (batch != END) {
                for (StoredFact fact : batch) {
                    row.write(rows, fact);
                }
                batch = batches.take();
            }
        }
        return null;
    }

    /**
     * The relay goes on behind the last row, and publishes from the first.
     */
    private void moveCursor() throws SQLException {
        try (Connection connection = DriverManager.getConnection(this.url);
                Statement statement = connection.createStatement()) {
            statement.execute("select setval('event_global_index_seq', (select max(global_index) from event))");
            statement.execute("update relay_cursor set (tx, global_index, last_index) = "
                    + "(select tx, global_index, global_index from event order by tx desc, global_index desc limit 1)");
            statement.execute("analyze event, log");
        }
    }

    /**
     * Writes the row of an event.
     */
    @FunctionalInterface
    private interface RowOf {

        void write(CopyRows rows, StoredFact fact) throws Exception;

    }

}
