package org.lianxi.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The nodes of a tree that is kept as tiles. Only the hashes in tiles are kept; those
 * between two levels of tiles are computed.
 */
public final class TiledLog implements Nodes {

    private static final int KEPT = 1_024;

    private final Source source;

    private final long size;

    private final Map<TilePath, Tile> tiles = new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath, Tile> eldest) {
            return size() > KEPT;
        }

    };

    /**
     * A log of some size.
     * @param source where its tiles are
     * @param size how many leaves to read of it, as a checkpoint says
     */
    public TiledLog(Source source, long size) {
        this.source = source;
        this.size = size;
    }

    public long size() {
        return this.size;
    }

    /**
     * The root over all leaves.
     * @return the root
     */
    public Hash root() {
        return root(0, this.size);
    }

    @Override
    public Hash at(int height, long index) {
        int level = height / Tile.HEIGHT;
        int within = height - level * Tile.HEIGHT;
        long first = index << within;
        int start = (int) (first % Tile.WIDTH);
        return tile(level, first / Tile.WIDTH).root(start, start + (1 << within));
    }

    private Tile tile(int level, long index) {
        return this.tiles.computeIfAbsent(TilePath.of(level, index, this.size), (path) -> {
            try {
                return Tile.parse(this.source.read(path.toString()), path.width());
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        });
    }

    /**
     * The files of a log: a directory, a web server, a database.
     */
    @FunctionalInterface
    public interface Source {

        /**
         * Reads a file.
         * @param path path under the log's prefix
         * @return its bytes
         * @throws IOException if it is not there, or cannot be read
         */
        byte[] read(String path) throws IOException;

    }

}
