package org.lianxi.command.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

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

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A real PostgreSQL with a log in it, a hand that writes the log as the relay does, and
 * one that tampers with it.
 */
final class LogStore implements AutoCloseable {

    static final String ORIGIN = "lianxi/test";

    private final EmbeddedPostgres postgres;

    private final Roles roles;

    final JdbcClient jdbc;

    /**
     * Whom only triggers keep from changing the record.
     */
    final JdbcClient owner;

    LogStore() throws IOException {
        // Nothing gets to the disk by itself while a test runs.
        this.postgres = EmbeddedPostgres.builder()
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("wal_writer_delay", "10s")
            .start();
        this.roles = Roles.migrated(this.postgres);
        this.jdbc = JdbcClient.create(dataSource());
        this.owner = JdbcClient.create(this.roles.owner());
    }

    private DataSource dataSource() {
        return this.roles.application();
    }

    /**
     * Appends entries up to an index, without waiting for the disk.
     */
    void growTo(long index) {
        long from = this.jdbc.sql("select count(*) from log").query(Long.class).single();
        for (long i = from + 1; i <= index; i++) {
            byte[] entry = entry(i);
            this.jdbc
                .sql("insert into log (log_index, previous_index, event_identifier, conference_id, "
                        + "aggregate_identifier, sequence_number, entry, leaf) values (?, ?, ?, 'c', ?, ?, ?, ?)")
                .params(i, i - 1, "e-" + i, "meeting-" + i % 3, (i - 1) / 3, entry, Hash.ofLeaf(entry).bytes())
                .update();
        }
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
    public void close() throws IOException {
        this.postgres.close();
    }

}
