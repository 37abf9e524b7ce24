package org.lianxi.audit.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.audit.EntryBundle;
import org.lianxi.audit.Hash;
import org.lianxi.audit.Tile;
import org.lianxi.audit.TilePath;
import org.lianxi.audit.TiledLog;

/**
 * Tiles and bundles of the log, as its database has them: leaves and entries are rows of
 * the log, and the tiles above hold the hash of each full tile below. Leaf {@code n} is
 * row {@code n + 1}: the log counts from 1, the tree from 0.
 */
final class DatabaseTiles implements TiledLog.Source {

    private static final String ROWS = " from log where log_index > ? and log_index <= ? order by log_index";

    private static final String FULL_TILES = "select hash from full_tile where tile >= ? and tile < ? and level = ? "
            + "order by tile";

    private final Connection connection;

    DatabaseTiles(Connection connection) {
        this.connection = connection;
    }

    @Override
    public byte[] read(String path) throws IOException {
        TilePath tile = TilePath.parse(path);
        List<byte[]> rows = rows(tile);
        if (rows.size() != tile.width()) {
            throw new FileNotFoundException(path + " (" + rows.size() + ")");
        }
        return tile.isEntries() ? new EntryBundle(rows).bytes()
                : new Tile(rows.stream().map(Hash::of).toList()).bytes();
    }

    private List<byte[]> rows(TilePath tile) throws IOException {
        String sql = (tile.level() > 0) ? FULL_TILES : "select " + (tile.isEntries() ? "entry" : "leaf") + ROWS;
        try (PreparedStatement query = this.connection.prepareStatement(sql)) {
            query.setLong(1, tile.first());
            query.setLong(2, tile.first() + tile.width());
            if (tile.level() > 0) {
                query.setInt(3, tile.level() - 1);
            }
            List<byte[]> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getBytes(1));
                }
            }
            return rows;
        }
        catch (SQLException ex) {
            throw new UnreadableStoreException(ex);
        }
    }

}
