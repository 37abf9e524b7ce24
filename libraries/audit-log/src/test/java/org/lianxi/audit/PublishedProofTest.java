package org.lianxi.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Proofs that others published: transparency-dev/merkle (Apache License 2.0) at commit
 * 417fb0c3, {@code testdata/inclusion/*&#47;happy-path.json} and
 * {@code testdata/consistency/*&#47;happy-path.json}, and the example of RFC 9162 section
 * 2.1.5.
 */
@DisplayName("收录证明与一致性证明同公开的样例逐字相同")
class PublishedProofTest {

    private static final Nodes TREE = new Nodes() {

        @Override
        public Hash at(int height, long index) {
            return (height == 0) ? Hash.ofLeaf(HexFormat.of().parseHex(MerkleTreeTest.LEAVES.get((int) index)))
                    : Hash.ofNode(at(height - 1, index * 2), at(height - 1, index * 2 + 1));
        }

    };

    @ParameterizedTest
    @DisplayName("transparency-dev/merkle 的收录证明")
    @CsvSource({
            "0, 1, bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=, bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGj" + "BhevoB0=, ",
            "0, 8, bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=, XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw"
                    + "7/RgQyg=, lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c= Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9Uy"
                    + "KNg9Q3jAx4= a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=",
            "5, 8, QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=, XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw"
                    + "7/RgQyg=, vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms= yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7"
                    + "Oa51ZdaCuA= 037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=",
            "2, 3, ApjRIpBtz8EIkstTpzmS/FufST6kybrbJ7eRtBJ6f+c=, rra8/idLcKFPsGel5VeCZNsPqbUa9eC6FZFY"
                    + "8yngbnc=, +sVCA+fMaWzw38tCySodnbr3CtnmIfS9jZhmLwDjwSU=",
            "1, 5, lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=, Tju7H3tHjc/nH7YxYxUZo7yhLJrvyhYSv85M"
                    + "E6hiZNQ=, bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0= Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9Uy"
                    + "KNg9Q3jAx4= vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=" })
    void inclusion(long index, long size, String leaf, String root, String proof) {
        InclusionProof published = new InclusionProof(index, size, hashes(proof));
        published.verify(Hash.parse(leaf), Hash.parse(root));
        assertThat(InclusionProof.of(TREE, index, size)).isEqualTo(published);
        assertThat(TREE.at(0, index)).isEqualTo(Hash.parse(leaf));
    }

    @ParameterizedTest
    @DisplayName("transparency-dev/merkle 的一致性证明")
    @CsvSource({
            "1, 1, bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=, bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGj" + "BhevoB0=, ",
            "1, 8, bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=, XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw"
                    + "7/RgQyg=, lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c= Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9Uy"
                    + "KNg9Q3jAx4= a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=",
            "6, 8, duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=, XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw"
                    + "7/RgQyg=, DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o= yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7"
                    + "Oa51ZdaCuA= 037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=",
            "2, 5, +sVCA+fMaWzw38tCySodnbr3CtnmIfS9jZhmLwDjwSU=, Tju7H3tHjc/nH7YxYxUZo7yhLJrvyhYSv85M"
                    + "E6hiZNQ=, Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4= vBoGQ7EuTS18d5GPROD095qDi2z57FtcK"
                    + "D4fTYhZnms=",
            "6, 7, duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=, 3bib5AOAnjJXUNPSY814kpwpQreUKjS3fhIs"
                    + "lZSnTIw=, DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o= sIaT7C5yFZcTBkHoIR5+7cy0wmQTlj7ub"
                    + "B4u0W/7Gl8= 037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=" })
    void consistency(long from, long to, String earlier, String later, String proof) {
        ConsistencyProof published = new ConsistencyProof(from, to, hashes(proof));
        published.verify(Hash.parse(earlier), Hash.parse(later));
        assertThat(ConsistencyProof.of(TREE, from, to)).isEqualTo(published);
    }

    @Test
    @DisplayName("RFC 9162 第 2.1.5 节：七片叶的树，各证明由哪些结点组成")
    void exampleOfTheRfc() {
        Hash a = TREE.at(0, 0);
        Hash b = TREE.at(0, 1);
        Hash c = TREE.at(0, 2);
        Hash d = TREE.at(0, 3);
        Hash e = TREE.at(0, 4);
        Hash f = TREE.at(0, 5);
        Hash g = Hash.ofNode(a, b);
        Hash h = Hash.ofNode(c, d);
        Hash i = Hash.ofNode(e, f);
        Hash j = TREE.at(0, 6);
        Hash k = Hash.ofNode(g, h);
        Hash l = Hash.ofNode(i, j);
        assertThat(TREE.root(0, 7)).isEqualTo(Hash.ofNode(k, l));
        assertThat(InclusionProof.of(TREE, 0, 7).hashes()).containsExactly(b, h, l);
        assertThat(InclusionProof.of(TREE, 3, 7).hashes()).containsExactly(c, g, l);
        assertThat(InclusionProof.of(TREE, 4, 7).hashes()).containsExactly(f, j, k);
        assertThat(InclusionProof.of(TREE, 6, 7).hashes()).containsExactly(i, k);
        assertThat(ConsistencyProof.of(TREE, 3, 7).hashes()).containsExactly(c, d, g, l);
        assertThat(ConsistencyProof.of(TREE, 4, 7).hashes()).containsExactly(l);
        assertThat(ConsistencyProof.of(TREE, 6, 7).hashes()).containsExactly(i, j, k);
    }

    private static List<Hash> hashes(String proof) {
        return (proof != null) ? Stream.of(proof.split(" ")).map(Hash::parse).toList() : List.of();
    }

}
