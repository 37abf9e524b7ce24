package org.lianxi.command.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.lianxi.audit.Hash;
import org.lianxi.audit.MerkleTree;
import org.lianxi.command.relay.LogHaltedException;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tree over the log, in memory: some dozens of hashes. It is computed from the leaves
 * as they are stored, in batches, and never taken from what was computed before.
 */
final class GrowingTree {

    private static final int BATCH = 10_000;

    private final JdbcClient jdbc;

    private final List<FullTile> fullTiles = new ArrayList<>();

    private final MerkleTree tree = new MerkleTree(
            (level, index, hash) -> this.fullTiles.add(new FullTile(level, index, hash)));

    GrowingTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long size() {
        return this.tree.size();
    }

    Hash root() {
        return this.tree.root();
    }

    /**
     * Takes in the leaves up to a row of the log.
     * @param index the row
     * @throws LogHaltedException if a row before it is missing
     */
    void growTo(long index) {
        while (this.tree.size() < index) {
            long from = this.tree.size();
            this.jdbc.sql("select log_index, leaf from log where log_index > ? and log_index <= ? order by log_index")
                .params(from, Math.min(from + BATCH, index))
                .query((row) -> {
                    append(row.getLong(1), Hash.of(row.getBytes(2)));
                });
            if (this.tree.size() == from) {
                throw missing(from + 1);
            }
        }
    }

    private void append(long index, Hash leaf) {
        if (index != this.tree.size() + 1) {
            throw missing(this.tree.size() + 1);
        }
        this.tree.append(leaf);
    }

    private static LogHaltedException missing(long index) {
        return new LogHaltedException("entry " + index + " of the log is missing");
    }

    /**
     * The tiles that were filled and not yet stored.
     * @return by level and number
     */
    List<FullTile> filled() {
        return this.fullTiles.stream()
            .sorted(Comparator.comparingInt(FullTile::level).thenComparingLong(FullTile::tile))
            .toList();
    }

    void filledAreStored() {
        this.fullTiles.clear();
    }

}
