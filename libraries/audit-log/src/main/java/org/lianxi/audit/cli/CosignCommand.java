package org.lianxi.audit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.ConsistencyProof;
import org.lianxi.audit.Finding;
import org.lianxi.audit.Hash;
import org.lianxi.audit.KeptCheckpoint;
import org.lianxi.audit.KeyType;
import org.lianxi.audit.Note;
import org.lianxi.audit.RecordedLog;
import org.lianxi.audit.SigningKey;
import org.lianxi.audit.TiledLog;
import org.lianxi.audit.Trust;
import org.lianxi.audit.VerificationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Lets a unit witness the log's last checkpoint: signs with its own key that this is the
 * largest it has seen, and that what it signed before is its beginning. What it signed
 * last it keeps in a file.
 */
@Command(name = "cosign", sortOptions = false)
final class CosignCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Place place;

    @Mixin
    private Keys keys;

    @Option(names = "--witness-key", required = true, paramLabel = "<file>")
    private Path keyFile;

    @Option(names = "--state", required = true, paramLabel = "<file>")
    private Path state;

    @Option(names = "--out", required = true, paramLabel = "<file>", descriptionKey = "cosign.out")
    private Path out;

    CosignCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        SigningKey key = SigningKey.parse(OwnerFile.readSecret(this.keyFile));
        if (key.verifierKey().type() != KeyType.WITNESS) {
            throw AuditFailure.input("no-witness-key", this.keyFile);
        }
        Trust trust = this.keys.trust();
        try (RecordedLog log = this.place.open(this.terminal); FileChannel lock = lock(); FileLock held = lock.lock()) {
            List<KeptCheckpoint> kept = log.checkpoints();
            if (kept.isEmpty()) {
                throw AuditFailure.input("nothing-signed");
            }
            Note note = Note.parse(kept.getLast().note());
            Checkpoint checkpoint = Keys.open(trust, note);
            Optional<Checkpoint> last = last(key);
            requireConsistent(log, last, checkpoint);
            Note cosigned = key.cosign(note, Instant.now());
            OwnerFile.replace(this.state, cosigned.toString());
            Files.writeString(this.out, cosigned.toString());
            if (last.isEmpty()) {
                this.terminal.note(this.terminal.messages().text("first-cosignature"));
            }
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("origin", checkpoint.origin());
            figures.put("size", checkpoint.size());
            figures.put("from", last.map(Checkpoint::size).orElse(0L));
            figures.put("witness", key.verifierKey().toString());
            return this.terminal.report(List.of(), figures, List.of(this.terminal.messages()
                .text("cosigned", key.verifierKey().name(), Long.toString(checkpoint.size()), checkpoint.origin())));
        }
    }

    /**
     * Two at once would both go on from the same checkpoint.
     */
    private FileChannel lock() throws IOException {
        return FileChannel.open(this.state.resolveSibling(this.state.getFileName() + ".lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /**
     * What this key signed last.
     * @throws AuditFailure if the file holds something that it did not sign
     */
    private Optional<Checkpoint> last(SigningKey key) throws IOException, AuditFailure {
        if (!Files.exists(this.state)) {
            return Optional.empty();
        }
        Note note = Note.parse(Files.readAllBytes(this.state));
        try {
            note.verify(key.verifierKey());
            return Optional.of(Checkpoint.parse(note.text()));
        }
        catch (VerificationException ex) {
            throw AuditFailure.of(Finding.Fault.SIGNATURE, "not-true", ex.getMessage());
        }
    }

    private static void requireConsistent(RecordedLog log, Optional<Checkpoint> last, Checkpoint now)
            throws AuditFailure {
        long from = last.map(Checkpoint::size).orElse(0L);
        if (last.isPresent() && !last.get().origin().equals(now.origin())) {
            throw AuditFailure.input("other-log", last.get().origin(), now.origin());
        }
        if (from > now.size()) {
            throw AuditFailure.of(Finding.Fault.NOT_A_PREFIX, "not-a-prefix", "%d > %d".formatted(from, now.size()));
        }
        try {
            TiledLog tiles = new TiledLog(log.tiles(), now.size());
            if (!tiles.root().equals(now.root())) {
                throw AuditFailure.of(Finding.Fault.ROOT, "tiles-otherwise", Long.toString(now.size()));
            }
            ConsistencyProof.of(tiles, from, now.size())
                .verify(last.map(Checkpoint::root).orElse(Hash.OF_NOTHING), now.root());
        }
        catch (VerificationException ex) {
            throw AuditFailure.of(Finding.Fault.NOT_A_PREFIX, "not-a-prefix", ex.getMessage());
        }
        catch (UncheckedIOException ex) {
            throw AuditFailure.input("unreadable", ex.getCause().getMessage());
        }
    }

}
