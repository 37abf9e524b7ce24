package org.lianxi.command.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Hash;
import org.lianxi.audit.Note;
import org.lianxi.transport.SignedCheckpoint;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The signed checkpoints, each of which names the one before it: two signers at once
 * cannot both go on from the same one.
 */
final class Checkpoints {

    private static final String SELECT = "select note from checkpoint ";

    private final JdbcClient jdbc;

    Checkpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Note> last() {
        return this.jdbc.sql(SELECT + "order by size desc limit 1").query(String.class).optional().map(Note::parse);
    }

    Optional<Note> of(long size) {
        return this.jdbc.sql(SELECT + "where size = ?").param(size).query(String.class).optional().map(Note::parse);
    }

    /**
     * Checkpoints over more entries than so many.
     * @param size how many
     * @param most how many checkpoints at most
     */
    List<CheckpointListApi.Signed> listed(long size, int most) {
        return this.jdbc
            .sql("select previous_size, note, signed_at from checkpoint where size > ? order by size limit ?")
            .params(size, most)
            .query((row, number) -> CheckpointListApi.Signed.of(row.getLong(1), Note.parse(row.getString(2)),
                    row.getTimestamp(3).toInstant()))
            .list();
    }

    /**
     * Checkpoints in the order in which they were signed.
     * @param size after which one
     * @param most how many at most
     */
    List<SignedCheckpoint> after(long size, int most) {
        return this.jdbc.sql("select previous_size, note from checkpoint where size > ? order by size limit ?")
            .params(size, most)
            .query((row, number) -> SignedCheckpoint.of(row.getLong(1), row.getString(2)))
            .list();
    }

    /**
     * Waits until everything that is visible is on the disk. The relay commits without
     * waiting; a commit that does wait, of a transaction that has written something,
     * takes all commits before it along. The message itself is for nobody.
     */
    void makeDurable() {
        this.jdbc
            .sql("select set_config('synchronous_commit', 'on', true), pg_logical_emit_message(true, 'lianxi', '')")
            .query()
            .singleRow();
    }

    void add(long previousSize, Checkpoint checkpoint, Note note, Instant at) {
        this.jdbc.sql("insert into checkpoint (size, previous_size, root, note, signed_at) values (?, ?, ?, ?, ?)")
            .params(checkpoint.size(), previousSize, checkpoint.root().bytes(), note.toString(), Timestamp.from(at))
            .update();
    }

    void addTiles(List<FullTile> tiles) {
        for (FullTile full : tiles) {
            this.jdbc.sql("insert into full_tile (level, tile, hash) values (?, ?, ?)")
                .params(full.level(), full.tile(), full.hash().bytes())
                .update();
        }
    }

    List<FullTile> tiles() {
        return this.jdbc.sql("select level, tile, hash from full_tile order by level, tile")
            .query((row, number) -> new FullTile(row.getInt(1), row.getLong(2), Hash.of(row.getBytes(3))))
            .list();
    }

}
