package org.lianxi.audit;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The Merkle tree of RFC 6962 over leaves that are only ever appended. It keeps one hash
 * for each complete subtree at its right edge, at most 63 of them, and knows its root at
 * any time.
 */
public final class MerkleTree {

    private final Deque<Subtree> subtrees = new ArrayDeque<>();

    private final FullTiles fullTiles;

    private long size;

    /**
     * A tree without leaves.
     */
    public MerkleTree() {
        this((level, index, hash) -> {
        });
    }

    /**
     * A tree without leaves.
     * @param fullTiles told of every tile that a leaf fills
     */
    public MerkleTree(FullTiles fullTiles) {
        this.fullTiles = fullTiles;
    }

    /**
     * Appends a leaf.
     * @param leaf its hash
     */
    public void append(Hash leaf) {
        Subtree last = new Subtree(leaf, 0);
        while (!this.subtrees.isEmpty() && this.subtrees.peek().height() == last.height()) {
            last = new Subtree(Hash.ofNode(this.subtrees.pop().hash(), last.hash()), last.height() + 1);
            if (last.height() % Tile.HEIGHT == 0) {
                this.fullTiles.full(last.height() / Tile.HEIGHT - 1, this.size >>> last.height(), last.hash());
            }
        }
        this.subtrees.push(last);
        this.size++;
    }

    public long size() {
        return this.size;
    }

    /**
     * The root over the leaves so far.
     * @return the hash of nothing when there are no leaves
     */
    public Hash root() {
        Hash root = null;
        for (Subtree subtree : this.subtrees) {
            root = (root != null) ? Hash.ofNode(subtree.hash(), root) : subtree.hash();
        }
        return (root != null) ? root : Hash.OF_NOTHING;
    }

    /**
     * What a writer of tiles has to store beside the leaves: the hash of each full tile.
     */
    @FunctionalInterface
    public interface FullTiles {

        /**
         * A tile is full. Its hash is place {@code index} of the level above.
         * @param level level of the tile, 0 for leaves
         * @param index number of the tile on its level
         * @param hash root of the tile
         */
        void full(int level, long index, Hash hash);

    }

    private record Subtree(Hash hash, int height) {
    }

}
