package org.lianxi.command.audit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;

import org.lianxi.audit.EntryBundle;
import org.lianxi.audit.Hash;
import org.lianxi.audit.Tile;
import org.lianxi.audit.TilePath;
import org.lianxi.audit.TiledLog;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tiles and bundles of the log, as the store has them: leaves and entries are rows of the
 * log, and the tiles above hold the hash of each full tile below. Leaf {@code n} is row
 * {@code n + 1}: the log counts from 1, the tree from 0.
 */
final class LogTiles implements TiledLog.Source {

    private static final String ENTRIES = "select entry from log where log_index > ? and log_index <= ? "
            + "order by log_index";

    private static final String LEAVES = "select leaf from log where log_index > ? and log_index <= ? "
            + "order by log_index";

    private static final String FULL_TILES = "select hash from full_tile where level = ? and tile >= ? and tile < ? "
            + "order by tile";

    private final JdbcClient jdbc;

    LogTiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public byte[] read(String path) throws IOException {
        return read(TilePath.parse(path));
    }

    /**
     * Reads a tile or a bundle.
     * @param path which one
     * @return as it is served
     * @throws FileNotFoundException if the store does not have all of it
     */
    byte[] read(TilePath path) throws FileNotFoundException {
        List<byte[]> rows = rows(path);
        if (rows.size() != path.width()) {
            throw new FileNotFoundException(path + " has " + rows.size() + " rows");
        }
        return path.isEntries() ? new EntryBundle(rows).bytes()
                : new Tile(rows.stream().map(Hash::of).toList()).bytes();
    }

    /**
     * Where the log ends.
     */
    long lastIndex() {
        return this.jdbc.sql("select coalesce(max(log_index), 0) from log").query(Long.class).single();
    }

    byte[] entry(long index) {
        return this.jdbc.sql(ENTRIES).params(index, index + 1).query((row, number) -> row.getBytes(1)).single();
    }

    private List<byte[]> rows(TilePath path) {
        long first = path.first();
        long end = first + path.width();
        JdbcClient.StatementSpec query = (path.level() > 0)
                ? this.jdbc.sql(FULL_TILES).params(path.level() - 1, first, end)
                : this.jdbc.sql(path.isEntries() ? ENTRIES : LEAVES).params(first, end);
        return query.query((row, number) -> row.getBytes(1)).list();
    }

}
