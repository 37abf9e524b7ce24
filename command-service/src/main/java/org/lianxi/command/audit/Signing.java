package org.lianxi.command.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.ConsistencyProof;
import org.lianxi.audit.Hash;
import org.lianxi.audit.Note;
import org.lianxi.audit.SigningKey;
import org.lianxi.audit.TiledLog;
import org.lianxi.audit.VerificationException;
import org.lianxi.command.relay.LogHaltedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signs one checkpoint after the other, each over a tree that was shown to go on from the
 * one before.
 */
final class Signing {

    private static final Logger logger = LoggerFactory.getLogger(Signing.class);

    private final JdbcClient jdbc;

    private final TransactionOperations transactions;

    private final Checkpoints checkpoints;

    private final LogTiles tiles;

    private final SignedHistory history;

    private final SigningDirectory directory;

    private final LogKey logKey;

    private final Clock clock;

    private GrowingTree tree;

    private volatile SigningKey key;

    private long size;

    private Hash root;

    /**
     * Nothing is signed yet.
     * @param jdbc the store
     * @param transactions of the same store
     * @param history what was signed before
     * @param directory where the key is, or null
     * @param logKey the key
     * @param clock when a checkpoint is signed
     */
    Signing(JdbcClient jdbc, TransactionOperations transactions, SignedHistory history, SigningDirectory directory,
            LogKey logKey, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.checkpoints = new Checkpoints(jdbc);
        this.tiles = new LogTiles(jdbc);
        this.history = history;
        this.directory = directory;
        this.logKey = logKey;
        this.clock = clock;
    }

    /**
     * Computes the tree from the start.
     * @throws UnsignedException if there is no key to sign with
     * @throws LogHaltedException if the log is not the one that was signed
     */
    void begin() throws IOException, UnsignedException {
        this.history.verify();
        SigningKey opened = this.logKey.open(this.checkpoints.last());
        GrowingTree recomputed = new GrowingTree(this.jdbc);
        this.size = this.history.recompute(recomputed);
        this.root = recomputed.root();
        this.tree = recomputed;
        this.key = opened;
        logger.info("The log is signed as {}", this.key.verifierKey());
    }

    /**
     * The public key that goes with the one that signs.
     */
    String key() {
        return this.key.verifierKey().toString();
    }

    /**
     * How many entries are signed.
     */
    long size() {
        return this.size;
    }

    /**
     * Signs what is numbered.
     * @param index where the log ends
     * @return whether it was signed; not when another instance has signed since, and this
     * one has to begin again
     * @throws UnsignedException if the key was taken away, exchanged or made readable
     * since
     * @throws LogHaltedException if it does not go on from what was signed
     */
    boolean sign(long index) throws IOException, UnsignedException {
        if (!isLast()) {
            return false;
        }
        this.logKey.requireStill(this.key);
        this.tree.growTo(index);
        this.checkpoints.makeDurable();
        Checkpoint checkpoint = new Checkpoint(this.key.verifierKey().name(), this.tree.size(), this.tree.root());
        try {
            this.transactions.executeWithoutResult((status) -> sign(checkpoint));
        }
        catch (UncheckedIOException ex) {
            throw ex.getCause();
        }
        this.tree.filledAreStored();
        this.size = checkpoint.size();
        this.root = checkpoint.root();
        return true;
    }

    private void sign(Checkpoint checkpoint) {
        this.jdbc.sql("set local synchronous_commit = on").update();
        this.checkpoints.addTiles(this.tree.filled());
        requireConsistent(checkpoint);
        Note note = this.key.sign(checkpoint.text());
        try {
            this.directory.keep(note);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.checkpoints.add(this.size, checkpoint, note, this.clock.instant());
    }

    /**
     * Whether nobody has signed since: an instance that was the relay before, and does
     * not know yet that it is not, may have. If it does so after this, adding the next
     * checkpoint to the same one fails.
     */
    private boolean isLast() {
        Optional<Checkpoint> last = this.checkpoints.last().map((note) -> Checkpoint.parse(note.text()));
        return last.map(Checkpoint::size).orElse(0L) == this.size
                && last.map(Checkpoint::root).orElse(Hash.OF_NOTHING).equals(this.root);
    }

    private void requireConsistent(Checkpoint checkpoint) {
        TiledLog stored = new TiledLog(this.tiles, checkpoint.size());
        try {
            ConsistencyProof.of(stored, this.size, checkpoint.size()).verify(this.root, checkpoint.root());
        }
        catch (VerificationException | UncheckedIOException ex) {
            throw new LogHaltedException("the stored log does not go on from what was signed: " + ex.getMessage());
        }
    }

}
