package org.lianxi.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a leaf is in a tree: the hashes from the leaf's sibling up to the root's
 * child (RFC 6962 section 2.1.1).
 *
 * @param index number of the leaf, from 0
 * @param size how many leaves the tree has
 * @param hashes the audit path
 */
public record InclusionProof(long index, long size, List<Hash> hashes) {

    /**
     * @throws MalformedException if the tree has no such leaf
     */
    public InclusionProof {
        requireLeaf(index, size);
        hashes = List.copyOf(hashes);
    }

    /**
     * Makes a proof.
     * @param nodes the tree
     * @param index number of the leaf
     * @param size how many of the tree's leaves to prove it against
     * @return the proof
     * @throws MalformedException if there is no such leaf
     */
    public static InclusionProof of(Nodes nodes, long index, long size) {
        requireLeaf(index, size);
        List<Hash> path = new ArrayList<>();
        path(nodes, index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    private static void requireLeaf(long index, long size) {
        if (index < 0 || index >= size) {
            throw new MalformedException("there is no leaf " + index + " in a tree of " + size);
        }
    }

    /**
     * PATH(m, D[from:to]), with the leaf by its place in the whole tree.
     */
    private static void path(Nodes nodes, long leaf, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + Nodes.split(to - from);
        if (leaf < middle) {
            path(nodes, leaf, from, middle, path);
            path.add(nodes.root(middle, to));
        }
        else {
            path(nodes, leaf, middle, to, path);
            path.add(nodes.root(from, middle));
        }
    }

    /**
     * Verifies the proof (RFC 9162 section 2.1.3.2).
     * @param leaf hash of the leaf
     * @param root root of the tree
     * @throws VerificationException if the proof does not lead from one to the other
     */
    public void verify(Hash leaf, Hash root) {
        long node = this.index;
        long last = this.size - 1;
        Hash hash = leaf;
        for (Hash sibling : this.hashes) {
            if (last == 0) {
                throw new VerificationException("the inclusion proof is longer than the tree is high");
            }
            if (node % 2 == 1 || node == last) {
                hash = Hash.ofNode(sibling, hash);
                int up = (node % 2 == 0) ? Long.numberOfTrailingZeros(node) : 0;
                node >>>= up;
                last >>>= up;
            }
            else {
                hash = Hash.ofNode(hash, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        if (last != 0) {
            throw new VerificationException("the inclusion proof is shorter than the tree is high");
        }
        if (!hash.equals(root)) {
            throw new VerificationException("leaf " + this.index + " is not in the tree of " + this.size + " with root "
                    + root + ": the proof leads to " + hash);
        }
    }

}
