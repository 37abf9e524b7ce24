package org.lianxi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a tile or a bundle of entries lies under the log's prefix (c2sp.org/tlog-tiles):
 * {@code tile/<level>/<index>[.p/<width>]}, with {@code entries} in place of the level
 * for a bundle. The index is written in groups of three digits, all but the last behind
 * an {@code x}.
 *
 * @param level {@link #ENTRIES}, or 0 for leaves to 63
 * @param index number of the tile on its level
 * @param width how many hashes or entries it has; fewer than 256 at the right edge only
 */
public record TilePath(int level, long index, int width) {

    /**
     * In place of a level: the entries that the leaves are hashes of.
     */
    public static final int ENTRIES = -1;

    private static final int HIGHEST = 63;

    /**
     * A tree of 2^63 - 1 leaves has no more tiles on a level.
     */
    private static final long INDEXES = 1L << (Long.SIZE - 1 - Tile.HEIGHT);

    private static final Pattern FORM = Pattern
        .compile("tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /**
     * @throws MalformedException if there can be no such tile
     */
    public TilePath {
        if (level < ENTRIES || level > HIGHEST) {
            throw new MalformedException("there is no level " + level + ": levels go from 0 to " + HIGHEST);
        }
        if (index < 0 || index >= INDEXES) {
            throw new MalformedException("there is no tile " + index + ": tiles go from 0 to " + (INDEXES - 1));
        }
        if (width < 1 || width > Tile.WIDTH) {
            throw new MalformedException("a tile has 1 to " + Tile.WIDTH + " hashes, not " + width);
        }
    }

    /**
     * The tile that a place on a level is in, as wide as it is in a tree.
     * @param level the level
     * @param index number of the tile
     * @param size how many leaves the tree has
     * @return its path
     * @throws MalformedException if the tree does not reach so far
     */
    public static TilePath of(int level, long index, long size) {
        long beyond = hashes(level, size) - index * Tile.WIDTH;
        if (beyond <= 0) {
            throw new MalformedException("a tree of " + size + " has no tile " + index + " on level " + level);
        }
        return new TilePath(level, index, (int) Math.min(beyond, Tile.WIDTH));
    }

    /**
     * All tiles and bundles of a tree, bundles first and then level by level.
     * @param size how many leaves the tree has
     * @return their paths
     */
    public static List<TilePath> all(long size) {
        List<TilePath> all = new ArrayList<>();
        for (int level = ENTRIES; hashes(level, size) > 0; level++) {
            for (long index = 0; index * Tile.WIDTH < hashes(level, size); index++) {
                all.add(of(level, index, size));
            }
        }
        return all;
    }

    /**
     * How many hashes the tiles of a level have in a tree.
     */
    private static long hashes(int level, long size) {
        int height = Math.max(level, 0) * Tile.HEIGHT;
        return (height < Long.SIZE) ? size >>> height : 0;
    }

    /**
     * Reads a path.
     * @param path the path under the log's prefix, without a slash before it
     * @return the place
     * @throws MalformedException if it is not written as it has to be
     */
    public static TilePath parse(String path) {
        Matcher matcher = FORM.matcher(path);
        if (!matcher.matches()) {
            throw new MalformedException("not the path of a tile: " + path);
        }
        int level = matcher.group(1).equals("entries") ? ENTRIES : Integer.parseInt(matcher.group(1));
        long index = Long.parseLong(matcher.group(2).replace("/", "").replace("x", ""));
        int width = (matcher.group(3) != null) ? Integer.parseInt(matcher.group(3)) : Tile.WIDTH;
        TilePath parsed = new TilePath(level, index, width);
        if (!parsed.toString().equals(path)) {
            throw new MalformedException("the path of this tile is written " + parsed + ", not " + path);
        }
        return parsed;
    }

    public boolean isEntries() {
        return this.level == ENTRIES;
    }

    /**
     * Whether a tree has all that is in the tile.
     * @param size how many leaves the tree has
     * @return whether it has
     */
    public boolean isWithin(long size) {
        return this.index * Tile.WIDTH + this.width <= hashes(this.level, size);
    }

    /**
     * Number of the first hash or entry on its level.
     * @return number from 0
     */
    public long first() {
        return this.index * Tile.WIDTH;
    }

    /**
     * The path under the log's prefix.
     */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder("%03d".formatted(this.index % 1000));
        for (long rest = this.index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        path.insert(0, "tile/" + (isEntries() ? "entries" : this.level) + "/");
        return ((this.width < Tile.WIDTH) ? path.append(".p/").append(this.width) : path).toString();
    }

}
