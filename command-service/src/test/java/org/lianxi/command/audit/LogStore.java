package org.lianxi.command.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.lianxi.audit.Hash;
import org.lianxi.audit.LogEntry;
import org.lianxi.audit.TiledLog;
import org.lianxi.command.support.Roles;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.transport.Actor;
import org.lianxi.transport.RecordedEvent;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A real PostgreSQL with a log in it, a hand that writes the log as the relay does, and
 * one that tampers with it.
 */
final class LogStore implements AutoCloseable {

    static final String ORIGIN = "lianxi/test";

    private static final String TEMPLATE = "log_template";

    private static final EmbeddedPostgres POSTGRES = started();

    private static final AtomicInteger STORES = new AtomicInteger();

    private final String database;

    private final Roles roles;

    final JdbcClient jdbc;

    /**
     * Whom only triggers keep from changing the record.
     */
    final JdbcClient owner;

    LogStore() {
        this.database = "log_" + STORES.incrementAndGet();
        administrate("create database " + this.database + " template " + TEMPLATE);
        this.roles = Roles.on(POSTGRES, this.database);
        this.jdbc = JdbcClient.create(dataSource());
        this.owner = JdbcClient.create(this.roles.owner());
    }

    /**
     * Nothing gets to the disk by itself while a test runs.
     */
    private static EmbeddedPostgres started() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("wal_writer_delay", "10s")
                .start();
            JdbcClient.create(postgres.getPostgresDatabase()).sql("create database " + TEMPLATE).update();
            Roles.migrated(postgres, TEMPLATE);
            return postgres;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void administrate(String sql) {
        JdbcClient.create(POSTGRES.getPostgresDatabase()).sql(sql).update();
    }

    DataSource dataSource() {
        return this.roles.application();
    }

    /**
     * Appends entries up to an index, without waiting for the disk.
     */
    void growTo(long index) {
        long from = this.jdbc.sql("select count(*) from log").query(Long.class).single();
        List<Object[]> rows = LongStream.rangeClosed(from + 1, index).mapToObj((i) -> {
            byte[] entry = entry(i);
            return new Object[] { i, i - 1, "e-" + i, "meeting-" + i % 3, (i - 1) / 3, entry,
                    Hash.ofLeaf(entry).bytes() };
        }).toList();
        new JdbcTemplate(dataSource()).batchUpdate(
                "insert into log (log_index, previous_index, event_identifier, conference_id, "
                        + "aggregate_identifier, sequence_number, entry, leaf) values (?, ?, ?, 'c', ?, ?, ?, ?)",
                rows);
    }

    static byte[] entry(long index) {
        return new LogEntry(index, "c", "e-" + index, "meeting-" + index % 3, (index - 1) / 3,
                EventCatalogue.nameOf(MeetingClosed.class), "1", Instant.EPOCH, "a", "k", new byte[0], new byte[0])
            .canonical();
    }

    static RecordedEvent event(long index, Class<?> type) {
        return new RecordedEvent(index, index - 1, "e-" + index, EventCatalogue.nameOf(type), 1, "c",
                "meeting-" + index % 3, index, Instant.EPOCH, "k", new Actor("a", null, "system"), new byte[0]);
    }

    /**
     * Does what the triggers forbid.
     */
    void tamper(String table, String sql) {
        this.owner.sql("alter table " + table + " disable trigger append_only").update();
        this.owner.sql(sql).update();
        this.owner.sql("alter table " + table + " enable trigger append_only").update();
    }

    List<Long> signedSizes() {
        return this.jdbc.sql("select size from checkpoint order by size").query(Long.class).list();
    }

    /**
     * Signs under this store, with the key in a directory.
     */
    SignedLog signedLog(Path directory, CheckpointSchedule schedule) {
        return signedLog(directory, schedule, false);
    }

    SignedLog signedLog(Path directory, CheckpointSchedule schedule, boolean keyLost) {
        SigningDirectory signing = (directory != null) ? new SigningDirectory(directory) : null;
        SignedHistory history = new SignedHistory(checkpoints(), tiles(), signing);
        Signing signer = new Signing(this.jdbc, new TransactionTemplate(new DataSourceTransactionManager(dataSource())),
                history, signing, new LogKey(signing, ORIGIN, keyLost), Clock.systemUTC());
        SignedLog log = new SignedLog(history, signer, schedule);
        log.start();
        return log;
    }

    Checkpoints checkpoints() {
        return new Checkpoints(this.jdbc);
    }

    LogTiles tiles() {
        return new LogTiles(this.jdbc);
    }

    /**
     * The log as an auditor downloads it.
     */
    TiledLog.Source files() {
        return (path) -> path.equals("checkpoint") ? checkpoints().last().orElseThrow().toString().getBytes()
                : tiles().read(path);
    }

    @Override
    public void close() {
        administrate("drop database " + this.database + " with (force)");
    }

}
