package org.lianxi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("每一种大小的树、每一片叶：证明成立；动过一处的证明一律不成立")
class ProofTest {

    private static final int LARGEST = 130;

    private static final int LARGEST_TAMPERED = 40;

    private static final Hash OTHER = Hash.ofLeaf("other".getBytes());

    private final Nodes nodes = Leaves.nodes();

    @Test
    @DisplayName("收录证明：大小一至一百三十的每片叶都证得出、验得过")
    void everyInclusionProof() {
        for (int size = 1; size <= LARGEST; size++) {
            Hash root = Leaves.definition(0, size);
            for (int leaf = 0; leaf < size; leaf++) {
                InclusionProof.of(this.nodes, leaf, size).verify(Leaves.leaf(leaf), root);
            }
        }
    }

    @Test
    @DisplayName("一致性证明：任意两种大小之间都证得出、验得过")
    void everyConsistencyProof() {
        for (int to = 0; to <= LARGEST; to++) {
            for (int from = 0; from <= to; from++) {
                ConsistencyProof.of(this.nodes, from, to).verify(root(from), root(to));
            }
        }
    }

    @Test
    @DisplayName("收录证明改了任何一处——叶、根、序号、任一摘要，多一个、少一个、换了次序——都不成立")
    void everyTamperedInclusionProof() {
        for (int size = 1; size <= LARGEST_TAMPERED; size++) {
            Hash root = root(size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.of(this.nodes, index, size);
                Hash leaf = Leaves.leaf(index);
                refused(() -> proof.verify(OTHER, root));
                refused(() -> proof.verify(leaf, OTHER));
                for (int other = 0; other < size; other++) {
                    if (other != index) {
                        InclusionProof elsewhere = new InclusionProof(other, size, proof.hashes());
                        refused(() -> elsewhere.verify(leaf, root));
                    }
                }
                int leafIndex = index;
                int leaves = size;
                tampered(proof.hashes(),
                        (hashes) -> refused(() -> new InclusionProof(leafIndex, leaves, hashes).verify(leaf, root)));
            }
        }
    }

    @Test
    @DisplayName("一致性证明改了任何一处都不成立")
    void everyTamperedConsistencyProof() {
        for (int to = 1; to <= LARGEST_TAMPERED; to++) {
            for (int from = 0; from <= to; from++) {
                ConsistencyProof proof = ConsistencyProof.of(this.nodes, from, to);
                Hash earlier = root(from);
                Hash later = root(to);
                refused(() -> proof.verify(OTHER, later));
                if (proof.from() > 0) {
                    refused(() -> proof.verify(earlier, OTHER));
                }
                int first = from;
                int second = to;
                tampered(proof.hashes(),
                        (hashes) -> refused(() -> new ConsistencyProof(first, second, hashes).verify(earlier, later)));
            }
        }
    }

    @Test
    @DisplayName("改写过的历史证不出一致：任何一片旧叶不同，与旧根就接不上")
    void aRewrittenLogIsNotConsistent() {
        for (int changed = 0; changed < 20; changed++) {
            int leaf = changed;
            MerkleTree rewritten = new MerkleTree();
            for (int i = 0; i < LARGEST_TAMPERED; i++) {
                rewritten.append((i == leaf) ? OTHER : Leaves.leaf(i));
            }
            Nodes other = new Nodes() {

                @Override
                public Hash at(int height, long index) {
                    return (height == 0) ? ((index == leaf) ? OTHER : Leaves.leaf(index))
                            : Hash.ofNode(at(height - 1, index * 2), at(height - 1, index * 2 + 1));
                }

            };
            refused(() -> ConsistencyProof.of(other, 20, LARGEST_TAMPERED).verify(root(20), rewritten.root()));
        }
    }

    @Test
    @DisplayName("没有这样的叶、没有这样的两棵树：不成其为证明")
    void proofsOfNothing() {
        for (long[] none : List.of(new long[] { 0, 0 }, new long[] { 5, 5 }, new long[] { -1, 5 })) {
            malformed(() -> InclusionProof.of(this.nodes, none[0], none[1]));
        }
        malformed(() -> ConsistencyProof.of(this.nodes, 6, 5));
        malformed(() -> new ConsistencyProof(-1, 5, List.of()));
    }

    /**
     * All that is one step away from a proof.
     */
    private static void tampered(List<Hash> proof, Consumer<List<Hash>> check) {
        for (int i = 0; i < proof.size(); i++) {
            for (int bit : new int[] { 0, 127, 255 }) {
                check.accept(with(proof, i, flipped(proof.get(i), bit)));
            }
            List<Hash> shorter = new ArrayList<>(proof);
            shorter.remove(i);
            check.accept(shorter);
            if (i > 0) {
                check.accept(with(with(proof, i, proof.get(i - 1)), i - 1, proof.get(i)));
            }
        }
        for (int i = 0; i <= proof.size(); i++) {
            List<Hash> longer = new ArrayList<>(proof);
            longer.add(i, OTHER);
            check.accept(longer);
        }
    }

    private static List<Hash> with(List<Hash> proof, int place, Hash hash) {
        List<Hash> changed = new ArrayList<>(proof);
        changed.set(place, hash);
        return changed;
    }

    private static Hash flipped(Hash hash, int bit) {
        byte[] bytes = hash.bytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Hash.of(bytes);
    }

    private static Hash root(int size) {
        return (size == 0) ? Hash.OF_NOTHING : Leaves.definition(0, size);
    }

    private static void refused(Runnable verification) {
        assertThatExceptionOfType(VerificationException.class).isThrownBy(verification::run);
    }

    private static void malformed(Runnable making) {
        assertThatExceptionOfType(MalformedException.class).isThrownBy(making::run);
    }

}
