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
        compare(walk, tiled, head, Finding.Fault.ROOT, "tiles-root", "head-not-proven");
        walk.signed()
            .stream()
            .filter((checkpoint) -> checkpoint.size() < head.size())
            .forEach((checkpoint) -> compare(walk, tiled, checkpoint, Finding.Fault.ROOT, "tiles-root",
                    "checkpoint-not-proven"));
        walk.trust()
            .earlier()
            .stream()
            .filter((checkpoint) -> checkpoint.size() <= head.size())
            .forEach((checkpoint) -> compare(walk, tiled, checkpoint, Finding.Fault.NOT_A_PREFIX, "earlier",
                    "earlier-not-proven"));
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

    private static void compare(Walk walk, TiledLog tiled, Checkpoint checkpoint, Finding.Fault fault, String code,
            String otherwise) {
        try {
            if (!tiled.root(0, checkpoint.size()).equals(checkpoint.root())) {
                walk.findings().add(fault, Finding.Place.NOWHERE, code, checkpoint.size(), checkpoint.root());
            }
        }
        catch (UncheckedIOException ex) {
            walk.remark(otherwise, checkpoint.size(), ex.getCause().getMessage());
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
