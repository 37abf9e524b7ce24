package org.lianxi.notification.checkpoint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.lianxi.notification.shared.Store;
import org.lianxi.transport.CheckpointHandler;
import org.lianxi.transport.CheckpointHead;
import org.lianxi.transport.CheckpointPosition;
import org.lianxi.transport.SignedCheckpoint;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checkpoints of the log, as they came.
 */
@Component
public class LogCheckpoints implements CheckpointHandler {

    private final JdbcClient jdbc;

    private final Store store;

    private final ApplicationEventPublisher wake;

    LogCheckpoints(JdbcClient jdbc, Store store, ApplicationEventPublisher wake) {
        this.jdbc = jdbc;
        this.store = store;
        this.wake = wake;
    }

    /**
     * The first checkpoint that covers an event, or the last that came.
     * @param index log index of the event
     * @return empty when none ever came
     */
    public Optional<CheckpointHead> coveringOrNewest(long index) {
        return this.jdbc.sql("""
                (select previous_size, note, false below from log_checkpoint where size >= :index order by size limit 1)
                union all
                (select previous_size, note, true from log_checkpoint where size < :index order by size desc limit 1)
                order by below limit 1""").param("index", index).query((row, number) -> read(row)).optional();
    }

    /**
     * Reads a checkpoint that a query has found beside something else.
     * @param row a row that has the columns {@code previous_size} and {@code note}
     * @return the checkpoint, or null where there is none
     * @throws SQLException if a column is missing
     */
    public static CheckpointHead read(ResultSet row) throws SQLException {
        String note = row.getString("note");
        return (note != null) ? SignedCheckpoint.of(row.getLong("previous_size"), note).head() : null;
    }

    @Override
    public Optional<CheckpointPosition> position() {
        if (!this.store.migrate()) {
            throw new DataAccessResourceFailureException("the schema is not there yet");
        }
        return this.jdbc.sql("select topic_id, next_offset, size from checkpoint_position")
            .query((row, number) -> new CheckpointPosition(row.getString(1), row.getLong(2), row.getLong(3)))
            .optional();
    }

    @Override
    @Transactional
    public void handle(List<SignedCheckpoint> checkpoints, CheckpointPosition next) {
        for (SignedCheckpoint checkpoint : checkpoints) {
            this.jdbc
                .sql("insert into log_checkpoint (size, previous_size, note) values (?, ?, ?) on conflict do nothing")
                .params(checkpoint.head().size(), checkpoint.previousSize(), checkpoint.note())
                .update();
        }
        this.jdbc.sql("""
                insert into checkpoint_position (topic_id, next_offset, size) values (?, ?, ?)
                on conflict (only_row) do update set topic_id = excluded.topic_id, next_offset = excluded.next_offset,
                    size = excluded.size""").params(next.topicId(), next.nextOffset(), next.size()).update();
        this.wake.publishEvent(new Came());
    }

    /**
     * Checkpoints have come; what waited for them need not wait any longer.
     */
    public record Came() {
    }

}
