package org.lianxi.audit;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("分片与条目包：只有一种写法；从分片证得出同样的证明")
class TileTest {

    @ParameterizedTest
    @DisplayName("各种大小：只凭分片算出的根与证明，和从叶算出的一样")
    @ValueSource(ints = { 1, 2, 255, 256, 257, 511, 512, 700, 1_025 })
    void proofsFromTiles(int size) {
        Nodes nodes = Leaves.nodes();
        TiledLog log = new TiledLog(Leaves.source(Leaves.files(size)), size);
        assertThat(log.root()).isEqualTo(Leaves.definition(0, size));
        for (int index = 0; index < size; index += 17) {
            assertThat(InclusionProof.of(log, index, size)).isEqualTo(InclusionProof.of(nodes, index, size));
            assertThat(ConsistencyProof.of(log, index, size)).isEqualTo(ConsistencyProof.of(nodes, index, size));
        }
    }

    @Test
    @DisplayName("六万多片叶：跨三层分片也一样")
    void threeLevels() {
        int size = 65_536 + 300;
        Nodes nodes = Leaves.nodes();
        Map<String, byte[]> files = Leaves.files(size);
        TiledLog log = new TiledLog(Leaves.source(files), size);
        assertThat(files).containsKeys("tile/2/000.p/1", "tile/1/001.p/1", "tile/0/257.p/44");
        assertThat(log.root()).isEqualTo(nodes.root(0, size));
        for (int index : List.of(0, 255, 256, 65_535, 65_536, size - 1)) {
            InclusionProof.of(log, index, size).verify(Leaves.leaf(index), log.root());
            assertThat(ConsistencyProof.of(log, index, size)).isEqualTo(ConsistencyProof.of(nodes, index, size));
        }
    }

    @Test
    @DisplayName("叶逐片追加，满了的分片各报一次，连同它的根")
    void fullTilesAreTold() {
        StringBuilder told = new StringBuilder();
        MerkleTree tree = new MerkleTree((level, index, hash) -> {
            long width = 256L << 8 * level;
            assertThat(hash).isEqualTo(Leaves.definition(index * width, (index + 1) * width));
            told.append(level).append('/').append(index).append(' ');
        });
        for (int i = 0; i < 65_536; i++) {
            tree.append(Leaves.leaf(i));
        }
        assertThat(told.toString()).startsWith("0/0 0/1 0/2 ").endsWith(" 0/254 0/255 1/0 ");
        assertThat(told.toString().split(" ")).hasSize(257);
    }

    @Test
    @DisplayName("长度不对的分片、缺了的分片：说明缺什么")
    void brokenTiles() {
        Map<String, byte[]> files = Leaves.files(300);
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Tile.parse(files.get("tile/0/000"), 255))
            .withMessageContaining("8160 bytes, not 8192");
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Tile.parse(new byte[0], 0));
        files.remove("tile/0/001.p/44");
        TiledLog log = new TiledLog(Leaves.source(files), 300);
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(log::root)
            .withMessageContaining("tile/0/001.p/44");
    }

    @Test
    @DisplayName("条目包：空条目、最长的条目都放得下，再长的放不下")
    void bundles() {
        EntryBundle bundle = new EntryBundle(List.of(new byte[0], new byte[] { 7 }, new byte[EntryBundle.LONGEST]));
        byte[] bytes = bundle.bytes();
        assertThat(bytes).startsWith(0, 0, 0, 1, 7, 0xFF, 0xFF).hasSize(6 + 1 + EntryBundle.LONGEST);
        assertThat(EntryBundle.parse(bytes, 3).bytes()).isEqualTo(bytes);
        assertThatExceptionOfType(MalformedException.class)
            .isThrownBy(() -> new EntryBundle(List.of(new byte[EntryBundle.LONGEST + 1])));
    }

    @Test
    @DisplayName("条目包：条数不对、断在条目中间，都不认")
    void brokenBundles() {
        byte[] bytes = { 0, 1, 7, 0, 1, 8 };
        for (int width : List.of(0, 1, 3)) {
            assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> EntryBundle.parse(bytes, width));
        }
        for (byte[] broken : List.of(new byte[] { 0 }, new byte[] { 0, 1 }, new byte[] { 0, 2, 1 },
                new byte[] { 0, 0, 1 }, new byte[] { (byte) 0xFF, (byte) 0xFF, 1 })) {
            assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> EntryBundle.parse(broken, 1))
                .withMessageContaining("ends within");
        }
    }

}
