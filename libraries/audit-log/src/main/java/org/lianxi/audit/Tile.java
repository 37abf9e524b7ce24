package org.lianxi.audit;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tile of c2sp.org/tlog-tiles: up to 256 hashes that follow each other on one level, in
 * a row. A tile of fewer than 256 is partial.
 *
 * @param hashes at least one, at most 256
 */
public record Tile(List<Hash> hashes) {

    /**
     * Levels of the tree from one level of tiles to the next.
     */
    public static final int HEIGHT = 8;

    /**
     * Hashes in a full tile.
     */
    public static final int WIDTH = 1 << HEIGHT;

    /**
     * @throws MalformedException if there are no hashes, or too many
     */
    public Tile {
        if (hashes.isEmpty() || hashes.size() > WIDTH) {
            throw new MalformedException("a tile has 1 to " + WIDTH + " hashes, not " + hashes.size());
        }
        hashes = List.copyOf(hashes);
    }

    /**
     * Reads a tile.
     * @param bytes its hashes, one after the other
     * @param width how many hashes it is to have
     * @return the tile
     * @throws MalformedException if it has another length
     */
    public static Tile parse(byte[] bytes, int width) {
        if (bytes.length != width * Hash.LENGTH) {
            throw new MalformedException(
                    "a tile of " + width + " hashes has " + width * Hash.LENGTH + " bytes, not " + bytes.length);
        }
        List<Hash> hashes = new ArrayList<>(width);
        for (int at = 0; at < bytes.length; at += Hash.LENGTH) {
            hashes.add(Hash.of(Arrays.copyOfRange(bytes, at, at + Hash.LENGTH)));
        }
        return new Tile(hashes);
    }

    /**
     * The tile as it is served.
     * @return its hashes, one after the other
     */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(this.hashes.size() * Hash.LENGTH);
        this.hashes.forEach((hash) -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }

    /**
     * The root over some of the hashes.
     * @param from the first
     * @param to the one after the last
     */
    Hash root(int from, int to) {
        MerkleTree tree = new MerkleTree();
        this.hashes.subList(from, to).forEach(tree::append);
        return tree.root();
    }

}
