package org.lianxi.audit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.EntryBundle;
import org.lianxi.audit.Hash;
import org.lianxi.audit.InclusionProof;
import org.lianxi.audit.LogProof;
import org.lianxi.audit.Note;
import org.lianxi.audit.RecordedLog;
import org.lianxi.audit.Tile;
import org.lianxi.audit.TilePath;
import org.lianxi.audit.TiledLog;
import org.lianxi.audit.Trust;
import org.lianxi.audit.store.Bundle;
import org.lianxi.audit.store.LogDatabase;
import org.lianxi.audit.store.TileFiles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Writes the proof that an event is in the log, to be kept beside a paper and checked
 * without the log.
 */
@Command(name = "prove", sortOptions = false)
final class ProveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Place place;

    @ArgGroup(multiplicity = "1")
    private Which which;

    @Mixin
    private Keys keys;

    @Option(names = "--out", required = true, paramLabel = "<file>", descriptionKey = "prove.out")
    private Path out;

    @Option(names = "--entry", paramLabel = "<file>", descriptionKey = "prove.entry")
    private Path entry;

    ProveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Trust trust = this.keys.trust();
        try (RecordedLog log = this.place.open(this.terminal)) {
            List<Note> signed = log.checkpoints().stream().map((kept) -> Note.parse(kept.note())).toList();
            if (signed.isEmpty()) {
                throw AuditFailure.input("nothing-signed");
            }
            Note note = signed.getLast();
            Checkpoint checkpoint = Keys.open(trust, note);
            long index = index(log);
            if (index < 1 || index > checkpoint.size()) {
                throw AuditFailure.input("not-signed", this.which.name(), Long.toString(checkpoint.size()));
            }
            TiledLog tiles = new TiledLog(log.tiles(), checkpoint.size());
            LogProof proof = new LogProof(InclusionProof.of(tiles, index - 1, checkpoint.size()), note);
            byte[] logged = entry(log.tiles(), index, checkpoint.size());
            proof.proof().verify(Hash.ofLeaf(logged), checkpoint.root());
            Files.writeString(this.out, proof.toString());
            if (this.entry != null) {
                Files.write(this.entry, logged);
            }
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("origin", checkpoint.origin());
            figures.put("index", index);
            figures.put("size", checkpoint.size());
            return this.terminal.report(List.of(), figures, List.of(this.terminal.messages()
                .text("proven", Long.toString(index), Long.toString(checkpoint.size()), this.out)));
        }
    }

    private long index(RecordedLog log) throws IOException, AuditFailure {
        if (this.which.event == null) {
            return this.which.index;
        }
        OptionalLong found = switch (log) {
            case LogDatabase database -> database.indexOf(this.which.event);
            case Bundle bundle -> bundle.indexOf(this.which.event);
            default -> atAddress();
        };
        return found.orElseThrow(() -> AuditFailure.input("no-event", this.which.event));
    }

    /**
     * Tiles say nothing of events; the service that serves them does.
     */
    private OptionalLong atAddress() throws IOException, AuditFailure {
        if (!this.place.isAddress()) {
            throw AuditFailure.input("tiles-without-events");
        }
        String proof = TileFiles.text(this.place.address("proofs/inclusion?event=" + this.which.event));
        return OptionalLong.of(LogProof.parse(proof).proof().index() + 1);
    }

    private static byte[] entry(TiledLog.Source tiles, long index, long size) throws IOException {
        TilePath path = TilePath.of(TilePath.ENTRIES, (index - 1) / Tile.WIDTH, size);
        return EntryBundle.parse(tiles.read(path.toString()), path.width())
            .entries()
            .get((int) ((index - 1) % Tile.WIDTH));
    }

    /**
     * Which entry.
     */
    static final class Which {

        @Option(names = "--event", paramLabel = "<id>")
        private String event;

        @Option(names = "--index", paramLabel = "<n>")
        private long index;

        String name() {
            return (this.event != null) ? this.event : Long.toString(this.index);
        }

    }

}
