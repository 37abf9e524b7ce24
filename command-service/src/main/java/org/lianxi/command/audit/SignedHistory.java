package org.lianxi.command.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Hash;
import org.lianxi.audit.Note;
import org.lianxi.audit.TiledLog;
import org.lianxi.command.relay.LogHaltedException;

/**
 * Compares the log with what was signed of it: a log that is shorter, or another, must
 * not be continued.
 */
final class SignedHistory {

    private final Checkpoints checkpoints;

    private final LogTiles tiles;

    private final SigningDirectory directory;

    /**
     * Nothing is compared yet.
     * @param checkpoints what was signed, as the store has it
     * @param tiles the log
     * @param directory what was signed last, kept outside the store; or null
     */
    SignedHistory(Checkpoints checkpoints, LogTiles tiles, SigningDirectory directory) {
        this.checkpoints = checkpoints;
        this.tiles = tiles;
        this.directory = directory;
    }

    /**
     * Verifies that the log begins with what was signed last, by a few tiles of it.
     * @throws LogHaltedException if it does not
     */
    void verify() {
        long lastIndex = this.tiles.lastIndex();
        this.checkpoints.last().ifPresent((note) -> verify(note, lastIndex, "in the store"));
        lastKept().ifPresent((note) -> verify(note, lastIndex, "beside the key"));
    }

    private Optional<Note> lastKept() {
        try {
            return (this.directory != null) ? this.directory.lastCheckpoint() : Optional.empty();
        }
        catch (IOException | IllegalArgumentException ex) {
            throw new LogHaltedException("the last checkpoint beside the key cannot be read: " + ex.getMessage());
        }
    }

    private void verify(Note note, long lastIndex, String where) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (checkpoint.size() > lastIndex) {
            throw new LogHaltedException("the log ends at " + lastIndex + ", but " + checkpoint.size()
                    + " entries were signed (checkpoint " + where + "): its tail was cut off, or it is another log");
        }
        requireRoot(checkpoint, rootOfTiles(checkpoint.size()), where);
    }

    private Hash rootOfTiles(long size) {
        try {
            return new TiledLog(this.tiles, size).root();
        }
        catch (UncheckedIOException ex) {
            throw new LogHaltedException("the log is not whole: " + ex.getCause().getMessage());
        }
    }

    static void requireRoot(Checkpoint checkpoint, Hash root, String where) {
        if (!root.equals(checkpoint.root())) {
            throw new LogHaltedException("the first " + checkpoint.size()
                    + " entries of the log are not those that were signed (checkpoint " + where + ")");
        }
    }

    /**
     * Computes the tree of what was signed last from all leaves, and verifies it and the
     * stored tiles by that.
     * @param tree a tree without leaves
     * @return how many entries were signed
     * @throws LogHaltedException if anything is not as it was
     */
    long recompute(GrowingTree tree) {
        Optional<Checkpoint> last = this.checkpoints.last().map((note) -> Checkpoint.parse(note.text()));
        long size = last.map(Checkpoint::size).orElse(0L);
        tree.growTo(size);
        last.ifPresent((checkpoint) -> requireRoot(checkpoint, tree.root(), "in the store"));
        if (!tree.filled().equals(this.checkpoints.tiles())) {
            throw new LogHaltedException("the stored tiles are not those of the log");
        }
        tree.filledAreStored();
        return size;
    }

}
