package org.lianxi.audit;

/**
 * The hashes of a tree by their place. Node {@code index} of a height is the root over
 * leaves {@code index·2^height} to {@code (index+1)·2^height - 1}; it exists when all of
 * them do.
 */
@FunctionalInterface
public interface Nodes {

    /**
     * The hash of a node.
     * @param height 0 for leaves
     * @param index number of the node at that height
     * @return its hash
     */
    Hash at(int height, long index);

    /**
     * The root over a run of leaves, MTH(D[from:to]) in RFC 6962.
     * @param from first leaf, a multiple of the smallest power of two that is not below
     * the number of leaves, as every run in a proof is
     * @param to the leaf after the last
     * @return the root
     */
    default Hash root(long from, long to) {
        long size = to - from;
        if (size == 0) {
            return Hash.OF_NOTHING;
        }
        if (Long.bitCount(size) == 1) {
            return at(Long.numberOfTrailingZeros(size), from / size);
        }
        long middle = from + split(size);
        return Hash.ofNode(root(from, middle), root(middle, to));
    }

    /**
     * Where a tree divides.
     * @param size more than one leaf
     * @return the largest power of two below it
     */
    static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

}
