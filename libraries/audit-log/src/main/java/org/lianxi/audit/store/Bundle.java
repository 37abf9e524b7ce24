package org.lianxi.audit.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.lianxi.audit.EntryBundle;
import org.lianxi.audit.KeptCheckpoint;
import org.lianxi.audit.LogRecord;
import org.lianxi.audit.RecordedLog;
import org.lianxi.audit.StoredEvent;
import org.lianxi.audit.Tile;
import org.lianxi.audit.TilePath;
import org.lianxi.audit.TiledLog;

/**
 * An exported bundle: a log, or a range of it, in a directory.
 */
public final class Bundle implements RecordedLog {

    static final String CHECKPOINT = "checkpoint";

    static final String CHECKPOINTS = "checkpoints";

    private final Path directory;

    private final Manifest.Range range;

    private Bundle(Path directory, Manifest.Range range) {
        this.directory = directory;
        this.range = range;
    }

    /**
     * Opens a bundle.
     * @param directory where it is
     * @return the bundle
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is none
     */
    public static Bundle open(Path directory) throws IOException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
        return new Bundle(directory, Manifest.range(directory));
    }

    @Override
    public long first() {
        return this.range.first();
    }

    @Override
    public long last() {
        return this.range.last();
    }

    @Override
    public boolean hasEvents() {
        return true;
    }

    /**
     * Files that are not those that were exported, by their sums; of those that an audit
     * reads it says more itself.
     * @return their names, those that are missing among them
     * @throws IOException if the sums cannot be read
     */
    public List<String> alteredFiles() throws IOException {
        return Sums.altered(this.directory);
    }

    @Override
    public List<KeptCheckpoint> checkpoints() throws IOException {
        List<KeptCheckpoint> kept = new ArrayList<>();
        for (Path file : checkpointFiles()) {
            kept.add(kept(CHECKPOINTS + "/" + file.getFileName(), file));
        }
        kept.add(kept(CHECKPOINT, this.directory.resolve(CHECKPOINT)));
        return kept;
    }

    private static KeptCheckpoint kept(String name, Path file) throws IOException {
        return new KeptCheckpoint(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private List<Path> checkpointFiles() throws IOException {
        Path checkpoints = this.directory.resolve(CHECKPOINTS);
        if (!Files.isDirectory(checkpoints)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(checkpoints)) {
            return files
                .sorted(Comparator.comparingInt((Path file) -> file.toString().length()).thenComparing(Path::toString))
                .toList();
        }
    }

    @Override
    public TiledLog.Source tiles() {
        return TileFiles.in(this.directory);
    }

    @Override
    public void read(Reader reader) throws IOException, InterruptedException {
        try (Lines lines = new Lines(eventFiles())) {
            for (long first = (first() - 1) / Tile.WIDTH * Tile.WIDTH; first < last(); first += Tile.WIDTH) {
                TilePath path = TilePath.of(TilePath.ENTRIES, first / Tile.WIDTH, this.range.size());
                EntryBundle entries = EntryBundle.parse(tiles().read(path.toString()), path.width());
                TilePath above = new TilePath(0, path.index(), path.width());
                Tile leaves = Tile.parse(tiles().read(above.toString()), above.width());
                for (int i = 0; i < path.width(); i++) {
                    long index = first + i + 1;
                    if (index >= first() && index <= last()) {
                        reader.record(new LogRecord(index, entries.entries().get(i), leaves.hashes().get(i).bytes(),
                                null, lines.of(index, reader)));
                    }
                }
            }
            lines.rest(reader);
        }
    }

    /**
     * Finds the entry of an event.
     * @param event id of the event
     * @return index of its entry, or nothing
     * @throws IOException if the events cannot be read
     */
    public OptionalLong indexOf(String event) throws IOException {
        try (Lines lines = new Lines(eventFiles())) {
            for (EventLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.event().eventId().equals(event)) {
                    return OptionalLong.of(line.index());
                }
            }
            return OptionalLong.empty();
        }
    }

    private List<Path> eventFiles() throws IOException {
        try (Stream<Path> files = Files.list(this.directory)) {
            return files.filter((file) -> file.getFileName().toString().matches("events-[0-9]+\\.jsonl"))
                .sorted()
                .toList();
        }
        catch (UncheckedIOException ex) {
            throw ex.getCause();
        }
    }

    @Override
    public void close() {
        // Files are closed as soon as they are read.
    }

    /**
     * The events of the bundle, one after the other.
     */
    private static final class Lines implements AutoCloseable {

        private final List<Path> files;

        private BufferedReader open;

        private EventLines.Line ahead;

        Lines(List<Path> files) throws IOException {
            this.files = new ArrayList<>(files);
            this.ahead = next();
        }

        /**
         * The event of an entry. Lines before it that no entry asked for are events
         * without a place.
         */
        StoredEvent of(long index, Reader reader) throws IOException, InterruptedException {
            while (this.ahead != null && this.ahead.index() < index) {
                reader.unlogged(this.ahead.event());
                this.ahead = next();
            }
            if (this.ahead == null || this.ahead.index() > index) {
                return null;
            }
            StoredEvent event = this.ahead.event();
            this.ahead = next();
            return event;
        }

        void rest(Reader reader) throws IOException, InterruptedException {
            for (; this.ahead != null; this.ahead = next()) {
                reader.unlogged(this.ahead.event());
            }
        }

        EventLines.Line next() throws IOException {
            String line = (this.open != null) ? this.open.readLine() : null;
            while (line == null && !this.files.isEmpty()) {
                close();
                this.open = Files.newBufferedReader(this.files.removeFirst());
                line = this.open.readLine();
            }
            return (line != null) ? EventLines.read(line) : null;
        }

        @Override
        public void close() throws IOException {
            if (this.open != null) {
                this.open.close();
            }
        }

    }

}
