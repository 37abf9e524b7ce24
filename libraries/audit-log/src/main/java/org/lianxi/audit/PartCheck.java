package org.lianxi.audit;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Where only a part of a log is kept, with the tiles above it: whether the part is in
 * what was signed, and what of the earlier checkpoints the tiles show.
 */
final class PartCheck implements Check {

    @Override
    public void end(Walk walk) {
        Checkpoint head = walk.head();
        if (!walk.isPart() || head == null) {
            return;
        }
        TiledLog tiled = new TiledLog(walk.log().tiles(), head.size());
        long first = walk.log().first();
        walk.signed().forEach((checkpoint) -> compareSigned(walk, tiled, checkpoint));
        walk.trust()
            .earlier()
            .stream()
            .filter((checkpoint) -> checkpoint.size() <= head.size())
            .forEach((checkpoint) -> compareEarlier(walk, tiled, checkpoint));
        climb(walk, head.size());
        if (walk.last() < walk.log().last()) {
            walk.findings()
                .add(Finding.Fault.ORDER, Finding.Place.entry(walk.last() + 1), "gap", walk.last() + 1,
                        walk.log().last());
        }
        walk.remark("part", first, walk.last(), head.size());
        if (first > 1) {
            walk.remark("part-before", first);
        }
        if (walk.last() < head.size()) {
            walk.remark("part-after", walk.last());
        }
    }

    /**
     * What belongs to the part has to be there.
     */
    private static void compareSigned(Walk walk, TiledLog tiled, Checkpoint checkpoint) {
        try {
            if (!tiled.root(0, checkpoint.size()).equals(checkpoint.root())) {
                walk.findings()
                    .add(Finding.Fault.ROOT, Finding.Place.NOWHERE, "tiles-root", checkpoint.size(), checkpoint.root());
            }
        }
        catch (UncheckedIOException | MalformedException ex) {
            walk.findings()
                .add(Finding.Fault.TILE, Finding.Place.NOWHERE, "tiles-broken", checkpoint.size(), ex.getMessage());
        }
    }

    /**
     * What the auditor kept may end where the part has no leaves.
     */
    private static void compareEarlier(Walk walk, TiledLog tiled, Checkpoint checkpoint) {
        try {
            if (!tiled.root(0, checkpoint.size()).equals(checkpoint.root())) {
                walk.findings()
                    .add(Finding.Fault.NOT_A_PREFIX, Finding.Place.NOWHERE, "earlier", checkpoint.size(),
                            checkpoint.root());
            }
        }
        catch (UncheckedIOException ex) {
            walk.remark("earlier-not-proven", checkpoint.size(), ex.getCause().getMessage());
        }
    }

    /**
     * Every full tile on the way from the part to the root has to be what the tile above
     * says.
     */
    private static void climb(Walk walk, long size) {
        long from = walk.log().first() - 1;
        long to = walk.last() - 1;
        for (int level = 0; (size >>> (level + 1) * Tile.HEIGHT) > 0; level++) {
            from /= Tile.WIDTH;
            to /= Tile.WIDTH;
            for (long tile = from; tile <= to; tile++) {
                TilePath path = TilePath.of(level, tile, size);
                if (path.width() == Tile.WIDTH) {
                    compareWithAbove(walk, path, size);
                }
            }
        }
    }

    private static void compareWithAbove(Walk walk, TilePath path, long size) {
        try {
            TilePath above = TilePath.of(path.level() + 1, path.index() / Tile.WIDTH, size);
            Hash said = tile(walk, above).hashes().get((int) (path.index() % Tile.WIDTH));
            if (!tile(walk, path).root(0, Tile.WIDTH).equals(said)) {
                walk.findings().add(Finding.Fault.TILE, Finding.Place.NOWHERE, "tile-above", path, above);
            }
        }
        catch (UncheckedIOException | MalformedException ex) {
            walk.findings().add(Finding.Fault.TILE, Finding.Place.NOWHERE, "tile-missing", path);
        }
    }

    private static Tile tile(Walk walk, TilePath path) {
        try {
            return Tile.parse(walk.log().tiles().read(path.toString()), path.width());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
