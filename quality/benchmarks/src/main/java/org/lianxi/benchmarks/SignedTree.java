package org.lianxi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Hash;
import org.lianxi.audit.KeyType;
import org.lianxi.audit.MerkleTree;
import org.lianxi.audit.Note;
import org.lianxi.audit.SigningKey;

/**
 * The tree over a generated log: stores the hash of each full tile, and checkpoints that
 * follow each other, signed with a key of its own. Where the command-service keeps its
 * key it finds this one, and the last checkpoint beside it.
 */
final class SignedTree {

    private static final int ENTRIES_OF_A_CHECKPOINT = 1_024;

    private final Path directory;

    private final SigningKey key = SigningKey.generate("lianxi/generated", KeyType.LOG);

    private final PreparedStatement tiles;

    private final PreparedStatement checkpoints;

    private final MerkleTree tree = new MerkleTree(this::full);

    private long signed;

    private Note last;

    SignedTree(Connection connection, Path directory) throws SQLException {
        this.directory = directory;
        this.tiles = connection.prepareStatement("insert into full_tile (level, tile, hash) values (?, ?, ?)");
        this.checkpoints = connection.prepareStatement(
                "insert into checkpoint (size, previous_size, root, note, signed_at) values (?, ?, ?, ?, ?)");
    }

    private void full(int level, long tile, Hash hash) {
        try {
            this.tiles.setInt(1, level);
            this.tiles.setLong(2, tile);
            this.tiles.setBytes(3, hash.bytes());
            this.tiles.addBatch();
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    void append(Hash leaf, Instant at) throws SQLException {
        this.tree.append(leaf);
        if (this.tree.size() % ENTRIES_OF_A_CHECKPOINT == 0) {
            sign(at);
        }
    }

    private void sign(Instant at) throws SQLException {
        Checkpoint checkpoint = new Checkpoint(this.key.verifierKey().name(), this.tree.size(), this.tree.root());
        this.last = this.key.sign(checkpoint.text());
        this.checkpoints.setLong(1, checkpoint.size());
        this.checkpoints.setLong(2, this.signed);
        this.checkpoints.setBytes(3, checkpoint.root().bytes());
        this.checkpoints.setString(4, this.last.toString());
        this.checkpoints.setTimestamp(5, Timestamp.from(at));
        this.checkpoints.addBatch();
        this.signed = checkpoint.size();
    }

    /**
     * Signs all of it and stores what was not stored yet.
     * @param at when the last event was recorded
     */
    void finish(Instant at) throws SQLException, IOException {
        if (this.tree.size() > this.signed) {
            sign(at);
        }
        this.tiles.executeBatch();
        this.checkpoints.executeBatch();
        Files.createDirectories(this.directory);
        ownerOnly("log.key", this.key.secret());
        ownerOnly("last-checkpoint", this.last.toString());
    }

    private void ownerOnly(String name, String text) throws IOException {
        Path file = this.directory.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    /**
     * What the signatures are verified with.
     * @return the key in its text form
     */
    String verifierKey() {
        return this.key.verifierKey().toString();
    }

}
