package org.lianxi.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a tree is the beginning of a larger one: nothing was changed or taken away,
 * leaves were only added (RFC 6962 section 2.1.2).
 *
 * @param from how many leaves the earlier tree has
 * @param to how many leaves the later tree has
 * @param hashes the proof; none where the earlier tree is empty, or the same
 */
public record ConsistencyProof(long from, long to, List<Hash> hashes) {

    /**
     * @throws MalformedException if the earlier tree is larger
     */
    public ConsistencyProof {
        if (from < 0 || from > to) {
            throw new MalformedException("a tree of " + from + " is not the beginning of one of " + to);
        }
        hashes = List.copyOf(hashes);
    }

    /**
     * Makes a proof.
     * @param nodes the later tree
     * @param from how many leaves the earlier tree has
     * @param to how many leaves the later tree has
     * @return the proof
     * @throws MalformedException if the earlier tree is larger
     */
    public static ConsistencyProof of(Nodes nodes, long from, long to) {
        List<Hash> proof = new ArrayList<>();
        if (from > 0 && from < to) {
            subproof(nodes, from, 0, to, true, proof);
        }
        return new ConsistencyProof(from, to, proof);
    }

    /**
     * SUBPROOF(m, D[start:end], b), with the size by its place in the whole tree.
     */
    private static void subproof(Nodes nodes, long size, long start, long end, boolean known, List<Hash> proof) {
        if (size == end) {
            if (!known) {
                proof.add(nodes.root(start, end));
            }
            return;
        }
        long middle = start + Nodes.split(end - start);
        if (size <= middle) {
            subproof(nodes, size, start, middle, known, proof);
            proof.add(nodes.root(middle, end));
        }
        else {
            subproof(nodes, size, middle, end, false, proof);
            proof.add(nodes.root(start, middle));
        }
    }

    /**
     * Verifies the proof (RFC 9162 section 2.1.4.2).
     * @param earlier root of the earlier tree
     * @param later root of the later tree
     * @throws VerificationException if the one is not shown to be the beginning of the
     * other
     */
    public void verify(Hash earlier, Hash later) {
        if (this.from == 0 || this.from == this.to) {
            require(this.hashes.isEmpty(), "is longer than it may be");
            require(earlier.equals((this.from == 0) ? Hash.OF_NOTHING : later), "the earlier root is " + earlier);
            return;
        }
        List<Hash> path = new ArrayList<>(this.hashes);
        if (Long.bitCount(this.from) == 1) {
            path.addFirst(earlier);
        }
        require(!path.isEmpty(), "is missing");
        int up = Long.numberOfTrailingZeros(this.from);
        long node = (this.from - 1) >>> up;
        long last = (this.to - 1) >>> up;
        Hash first = path.getFirst();
        Hash second = path.getFirst();
        for (Hash hash : path.subList(1, path.size())) {
            require(last != 0, "is longer than the tree is high");
            if (node % 2 == 1 || node == last) {
                first = Hash.ofNode(hash, first);
                second = Hash.ofNode(hash, second);
                int more = (node % 2 == 0) ? Long.numberOfTrailingZeros(node) : 0;
                node >>>= more;
                last >>>= more;
            }
            else {
                second = Hash.ofNode(second, hash);
            }
            node >>>= 1;
            last >>>= 1;
        }
        require(last == 0, "is shorter than the tree is high");
        require(first.equals(earlier), "the earlier root is " + earlier + ", the proof leads to " + first);
        require(second.equals(later), "the later root is " + later + ", the proof leads to " + second);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new VerificationException("the tree of " + this.from + " is not shown to be the beginning of that of "
                    + this.to + ": " + otherwise);
        }
    }

}
