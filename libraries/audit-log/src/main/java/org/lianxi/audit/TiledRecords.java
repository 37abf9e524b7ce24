package org.lianxi.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A log that is kept as tiles alone, without its events (c2sp.org/tlog-tiles).
 */
public final class TiledRecords implements RecordedLog {

    private static final String CHECKPOINT = "checkpoint";

    private final TiledLog.Source source;

    /**
     * Nothing is read yet.
     * @param source the files
     */
    public TiledRecords(TiledLog.Source source) {
        this.source = source;
    }

    @Override
    public long first() {
        return 1;
    }

    @Override
    public long last() {
        return Long.MAX_VALUE;
    }

    @Override
    public boolean hasEvents() {
        return false;
    }

    @Override
    public List<KeptCheckpoint> checkpoints() throws IOException {
        return List
            .of(new KeptCheckpoint(CHECKPOINT, new String(this.source.read(CHECKPOINT), StandardCharsets.UTF_8)));
    }

    @Override
    public TiledLog.Source tiles() {
        return this.source;
    }

    @Override
    public void read(Reader reader) throws IOException, InterruptedException {
        long size = Checkpoint.parse(Note.parse(this.source.read(CHECKPOINT)).text()).size();
        for (long first = 0; first < size; first += Tile.WIDTH) {
            TilePath entries = TilePath.of(TilePath.ENTRIES, first / Tile.WIDTH, size);
            TilePath leaves = new TilePath(0, entries.index(), entries.width());
            EntryBundle bundle = EntryBundle.parse(read(entries), entries.width());
            Tile tile = Tile.parse(read(leaves), leaves.width());
            for (int i = 0; i < entries.width(); i++) {
                reader.record(new LogRecord(first + i + 1, bundle.entries().get(i), tile.hashes().get(i).bytes(), null,
                        null));
            }
        }
    }

    private byte[] read(TilePath path) throws IOException {
        return this.source.read(path.toString());
    }

    @Override
    public void close() {
        // Files are closed as soon as they are read.
    }

}
