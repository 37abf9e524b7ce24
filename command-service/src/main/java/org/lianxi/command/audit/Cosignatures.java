package org.lianxi.command.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Cosignature;
import org.lianxi.audit.Note;
import org.lianxi.audit.NoteSignature;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The cosignatures of witnesses, kept beside the checkpoints and served with them.
 */
final class Cosignatures {

    private final JdbcClient jdbc;

    private final Checkpoints checkpoints;

    private final Witnesses witnesses;

    Cosignatures(JdbcClient jdbc, Checkpoints checkpoints, Witnesses witnesses) {
        this.jdbc = jdbc;
        this.checkpoints = checkpoints;
        this.witnesses = witnesses;
    }

    /**
     * The last checkpoint, with the cosignatures that there are.
     */
    Optional<Note> last() {
        return this.checkpoints.last().map(this::cosigned);
    }

    /**
     * The checkpoint of some size, with the cosignatures that there are.
     */
    Optional<Note> of(long size) {
        return this.checkpoints.of(size).map(this::cosigned);
    }

    /**
     * The last checkpoint that enough of the known witnesses have cosigned.
     * @param most how many are enough
     */
    Optional<Note> witnessedBy(int most) {
        if (most <= 0) {
            return last();
        }
        String[] keys = this.witnesses.all().stream().map((one) -> one.key().toString()).toArray(String[]::new);
        return this.jdbc
            .sql("select size from cosignature where witness = any(?) group by size having count(*) >= ? "
                    + "order by size desc limit 1")
            .params(keys, most)
            .query(Long.class)
            .optional()
            .flatMap(this::of);
    }

    private Note cosigned(Note note) {
        Note cosigned = note;
        for (String line : lines(Checkpoint.parse(note.text()).size())) {
            cosigned = cosigned.with(NoteSignature.parse(line));
        }
        return cosigned;
    }

    private List<String> lines(long size) {
        return this.jdbc.sql("select line from cosignature where size = ? order by witness")
            .param(size)
            .query(String.class)
            .list();
    }

    /**
     * Keeps a cosignature that was verified. What a witness has said of a checkpoint
     * first stays.
     * @return whether it is the first
     */
    boolean keep(long size, Witness witness, NoteSignature signature, Instant now) {
        return this.jdbc
            .sql("insert into cosignature (size, witness, line, cosigned_at, received_at) values (?, ?, ?, ?, ?) "
                    + "on conflict do nothing")
            .params(size, witness.key().toString(), signature.toString(),
                    Timestamp.from(Cosignature.of(signature).at()), Timestamp.from(now))
            .update() == 1;
    }

    /**
     * How far a witness has seen the log.
     * @return its largest cosigned checkpoint, or empty when there is none
     */
    Optional<Seen> seenBy(Witness witness) {
        return this.jdbc.sql("select size, cosigned_at from cosignature where witness = ? order by size desc limit 1")
            .param(witness.key().toString())
            .query((row, number) -> new Seen(row.getLong(1), row.getTimestamp(2).toInstant()))
            .optional();
    }

    /**
     * When the first checkpoint was signed that goes beyond a size.
     */
    Optional<Instant> firstSignedAfter(long size) {
        return this.jdbc.sql("select signed_at from checkpoint where size > ? order by size limit 1")
            .param(size)
            .query((row, number) -> row.getTimestamp(1).toInstant())
            .optional();
    }

    /**
     * What a witness has seen.
     *
     * @param size how many entries
     * @param at when it said so
     */
    record Seen(long size, Instant at) {
    }

}
