package org.lianxi.audit.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.KeptCheckpoint;
import org.lianxi.audit.LogRecord;
import org.lianxi.audit.Note;
import org.lianxi.audit.RecordedLog;
import org.lianxi.audit.StoredEvent;
import org.lianxi.audit.Tile;
import org.lianxi.audit.TilePath;
import org.lianxi.audit.TiledLog;

/**
 * Exports a log, or a range of it, to a directory that can be verified without the
 * database. Everything is written beside it first: there is never half a bundle under its
 * name.
 */
public final class BundleWriter {

    private static final int EVENTS_IN_A_FILE = 100_000;

    private static final String README = "audit-bundle-readme.txt";

    private final LogDatabase log;

    private final Schemas schemas;

    private final String tool;

    private final Instant created;

    private final Map<String, Long> types = new TreeMap<>();

    private long events;

    private long bytes;

    private BufferedWriter lines;

    /**
     * Nothing is written yet.
     * @param log the log
     * @param schemas where the schemas of events are
     * @param tool what makes the bundle
     * @param created when
     */
    public BundleWriter(LogDatabase log, Schemas schemas, String tool, Instant created) {
        this.log = log;
        this.schemas = schemas;
        this.tool = tool;
        this.created = created;
    }

    /**
     * Writes a bundle.
     * @param from index of the first entry
     * @param to index of the last entry, which the head is over
     * @param head signed checkpoint to prove the entries against
     * @param target directory, which must not be there yet
     * @param progress told how many entries are written
     * @return types of events whose schema was not at hand
     * @throws IOException if it cannot be written; nothing is left behind then
     */
    public List<String> write(long from, long to, KeptCheckpoint head, Path target, LongConsumer progress)
            throws IOException {
        Path directory = target.toAbsolutePath().normalize();
        if (Files.exists(directory)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.createDirectories(directory.getParent());
        Path beside = Files.createTempDirectory(directory.getParent(), "." + directory.getFileName() + ".partial-");
        try {
            Checkpoint signed = Checkpoint.parse(Note.parse(head.note()).text());
            writeEvents(beside, from, to, progress);
            writeTiles(beside, from, to, signed.size());
            writeCheckpoints(beside, from, to, head);
            List<String> withoutSchema = this.schemas.write(this.types.keySet(), beside.resolve("schemas"));
            Manifest manifest = new Manifest(from, to, signed, this.events, this.bytes, this.types, withoutSchema,
                    this.tool, this.log.user(), this.created);
            Files.writeString(beside.resolve(Manifest.NAME), manifest.json());
            writeReadme(beside);
            Sums.write(beside);
            Files.move(beside, directory, StandardCopyOption.ATOMIC_MOVE);
            return withoutSchema;
        }
        catch (IOException | RuntimeException ex) {
            delete(beside);
            throw ex;
        }
    }

    private void writeEvents(Path directory, long from, long to, LongConsumer progress) throws IOException {
        try {
            this.log.read(from, to, new RecordedLog.Reader() {

                @Override
                public void record(LogRecord record) {
                    if (record.event() != null) {
                        writeEvent(directory, record);
                    }
                    progress.accept(record.index() - from + 1);
                }

                @Override
                public void unlogged(StoredEvent event) {
                    // It has no place in the log, and none in a copy of it.
                }

            });
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", ex);
        }
        catch (UncheckedIOException ex) {
            throw ex.getCause();
        }
        finally {
            if (this.lines != null) {
                this.lines.close();
            }
        }
    }

    private void writeEvent(Path directory, LogRecord record) {
        try {
            if (this.events % EVENTS_IN_A_FILE == 0) {
                if (this.lines != null) {
                    this.lines.close();
                }
                this.lines = Files.newBufferedWriter(directory.resolve("events-%012d.jsonl".formatted(record.index())));
            }
            this.lines.write(EventLines.write(record));
            this.lines.write('\n');
            this.events++;
            this.bytes += record.event().payload().length + record.event().metaData().length;
            this.types.merge(EventLines.schema(record.event()), 1L, Long::sum);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Entries and leaves of the range, and of the tree above it everything: that is one
     * hash for 256 entries.
     */
    private void writeTiles(Path directory, long from, long to, long size) throws IOException {
        TiledLog.Source tiles = this.log.tiles();
        Set<String> wanted = new TreeSet<>();
        for (long tile = (from - 1) / Tile.WIDTH; tile * Tile.WIDTH < to; tile++) {
            wanted.add(TilePath.of(TilePath.ENTRIES, tile, size).toString());
            wanted.add(TilePath.of(0, tile, size).toString());
        }
        for (int level = 1; level < Long.SIZE / Tile.HEIGHT && size >>> level * Tile.HEIGHT > 0; level++) {
            for (long tile = 0; tile * Tile.WIDTH < size >>> level * Tile.HEIGHT; tile++) {
                wanted.add(TilePath.of(level, tile, size).toString());
            }
        }
        if (size % Tile.WIDTH != 0) {
            wanted.add(TilePath.of(0, size / Tile.WIDTH, size).toString());
        }
        for (String path : wanted) {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, tiles.read(path));
        }
    }

    /**
     * The checkpoints that entries of the range lead to.
     */
    private void writeCheckpoints(Path directory, long from, long to, KeptCheckpoint head) throws IOException {
        Path checkpoints = Files.createDirectories(directory.resolve(Bundle.CHECKPOINTS));
        for (KeptCheckpoint kept : this.log.checkpoints()) {
            if (kept.size() >= from && kept.size() <= to && kept.size() != head.size()) {
                Files.writeString(checkpoints.resolve(Long.toString(kept.size())), kept.note());
            }
        }
        Files.writeString(directory.resolve(Bundle.CHECKPOINT), head.note());
    }

    private static void writeReadme(Path directory) throws IOException {
        try (InputStream text = BundleWriter.class.getResourceAsStream("/" + README)) {
            Files.writeString(directory.resolve("README.txt"), new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }

}
