package org.lianxi.audit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the leaves and tiles that are kept are those over the entries.
 */
final class TileCheck implements Check {

    private static final int KEPT = 20;

    /**
     * Entries whose leaf is another; only the first ones are of interest.
     */
    private final List<Step> otherLeaves = new ArrayList<>();

    @Override
    public void step(Walk walk, Step step) {
        byte[] leaf = step.record().leaf();
        if (leaf != null && !step.leaf().isWrittenAs(leaf) && this.otherLeaves.size() < KEPT) {
            this.otherLeaves.add(step);
        }
    }

    /**
     * Where the entries lead to the signed root, what is kept of the tree was altered;
     * otherwise the entries were.
     */
    @Override
    public void end(Walk walk) throws IOException {
        Finding.Fault fault = (!walk.isPart() && walk.isHeadReached()) ? Finding.Fault.TILE : Finding.Fault.ROOT;
        for (Step step : this.otherLeaves) {
            TilePath path = TilePath.of(0, (step.index() - 1) / Tile.WIDTH, Math.max(walk.last(), step.index()));
            walk.findings().add(fault, step.place(), "leaf", step.index(), path);
        }
        if (!walk.isPart() && walk.isHeadReached()) {
            readUpperTiles(walk, walk.head().size());
        }
    }

    private static void readUpperTiles(Walk walk, long size) throws IOException {
        for (TilePath path : TilePath.all(size)) {
            if (path.level() > 0) {
                int first = Math.toIntExact(path.first());
                List<Hash> expected = walk.level(path.level()).subList(first, first + path.width());
                compare(walk, path, expected);
            }
        }
    }

    private static void compare(Walk walk, TilePath path, List<Hash> expected) throws IOException {
        try {
            if (!Tile.parse(walk.log().tiles().read(path.toString()), path.width()).hashes().equals(expected)) {
                walk.findings().add(Finding.Fault.TILE, Finding.Place.NOWHERE, "tile", path);
            }
        }
        catch (FileNotFoundException | NoSuchFileException | MalformedException ex) {
            walk.findings().add(Finding.Fault.TILE, Finding.Place.NOWHERE, "tile-missing", path);
        }
    }

}
