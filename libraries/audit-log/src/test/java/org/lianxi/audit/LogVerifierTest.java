package org.lianxi.audit;

import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("审计：只凭文件核对整部日志，说出哪里不对")
class LogVerifierTest {

    private static final int SIZE = 300;

    private final SigningKey log = SigningKey.generate("lianxi/test", KeyType.LOG);

    private final List<SigningKey> witnesses = List.of(SigningKey.generate("unit/a", KeyType.WITNESS),
            SigningKey.generate("unit/b", KeyType.WITNESS), SigningKey.generate("unit/c", KeyType.WITNESS));

    private final Map<String, byte[]> files = signed(SIZE, LogVerifierTest::entry);

    @Test
    @DisplayName("完好的日志：与早先留存的每个检查点都接得上")
    void wellKept() {
        List<Checkpoint> earlier = new ArrayList<>();
        for (int size = 0; size <= SIZE; size += 50) {
            earlier.add(checkpoint(size, LogVerifierTest::entry));
        }
        assertThat(verify(this.files, earlier)).isEmpty();
        assertThat(verify(signed(0, LogVerifierTest::entry), List.of())).isEmpty();
        assertThat(verify(signed(1, LogVerifierTest::entry), List.of())).isEmpty();
    }

    @Test
    @DisplayName("改了一条条目：指出是哪一条")
    void aTamperedEntry() {
        byte[] bundle = this.files.get("tile/entries/000");
        String text = new String(bundle, StandardCharsets.ISO_8859_1).replace("\"e-77\"", "\"e-78\"");
        this.files.put("tile/entries/000", text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(verify(this.files, List.of())).extracting(Finding::fault).containsOnly(Finding.Fault.ROOT);
        assertThat(verify(this.files, List.of())).first().asString().contains("entry 77 ");
    }

    @Test
    @DisplayName("改了条目又改了分片：根对不上")
    void aTamperedEntryAndItsTile() {
        Map<String, byte[]> other = Leaves.files(SIZE, (index) -> (index == 5) ? forged() : entry(index));
        other.put("checkpoint", this.files.get("checkpoint"));
        assertThat(verify(other, List.of())).singleElement()
            .satisfies((finding) -> assertThat(finding.text()).startsWith("the root over the entries"));
    }

    @Test
    @DisplayName("改了上层分片：指出是哪一片")
    void aTamperedUpperTile() {
        this.files.get("tile/1/000.p/1")[3] ^= 1;
        assertThat(verify(this.files, List.of())).singleElement()
            .satisfies((finding) -> assertThat(finding.text()).startsWith("tile/1/000.p/1"));
    }

    @Test
    @DisplayName("截去了尾部再签：凭早先的检查点查得出，没有就查不出")
    void aCutTailSignedAgain() {
        Map<String, byte[]> cut = signed(SIZE - 10, LogVerifierTest::entry);
        assertThat(verify(cut, List.of())).isEmpty();
        assertThat(verify(cut, List.of(checkpoint(SIZE, LogVerifierTest::entry)))).singleElement()
            .extracting(Finding::fault)
            .isEqualTo(Finding.Fault.NOT_A_PREFIX);
    }

    @Test
    @DisplayName("整部重写再签：凭早先的检查点查得出")
    void aRewrittenLogSignedAgain() {
        Map<String, byte[]> rewritten = signed(SIZE, (index) -> (index == 5) ? forged() : entry(index));
        assertThat(verify(rewritten, List.of())).isEmpty();
        assertThat(verify(rewritten,
                List.of(checkpoint(5, LogVerifierTest::entry), checkpoint(6, LogVerifierTest::entry))))
            .singleElement()
            .satisfies((finding) -> assertThat(finding.text()).startsWith("the first 6 entries"));
    }

    @Test
    @DisplayName("序号有缺、聚合内有缺：查得出")
    void gaps() {
        assertThat(verify(signed(9, (index) -> entry(index, index + ((index < 4) ? 1 : 2), 0, "a" + index)), List.of()))
            .hasSize(5)
            .first()
            .asString()
            .isEqualTo("ORDER: entry 5 says that it is entry 6");
        assertThat(verify(signed(3, (index) -> entry(index, index + 1, index * 2, "a")), List.of()))
            .extracting(Finding::text)
            .containsExactly("entry 2 is number 2 of a, expected was 1", "entry 3 is number 4 of a, expected was 3");
    }

    @Test
    @DisplayName("别人的钥匙、改过的检查点、缺了的文件、不是条目的条目：各有说法")
    void otherFaults() {
        VerifierKey other = SigningKey.generate("lianxi/test", KeyType.LOG).verifierKey();
        assertThat(verifier(this.files, List.of()).verify(other, List.of(), 0)).singleElement()
            .extracting(Finding::fault)
            .isEqualTo(Finding.Fault.SIGNATURE);
        assertThat(verify(signed(2, Leaves::entry), List.of())).singleElement()
            .extracting(Finding::fault)
            .isEqualTo(Finding.Fault.INPUT);
        this.files.remove("tile/0/001.p/44");
        assertThat(verify(this.files, List.of())).singleElement()
            .satisfies((finding) -> assertThat(finding.text()).contains("tile/0/001.p/44"))
            .extracting((finding) -> finding.fault().exitCode())
            .isEqualTo(20);
    }

    @Test
    @DisplayName("要两家见证：够两家才算")
    void quorumOfWitnesses() {
        List<VerifierKey> known = this.witnesses.stream().map(SigningKey::verifierKey).toList();
        assertThat(verifier(this.files, List.of()).verify(this.log.verifierKey(), known, 2)).singleElement()
            .asString()
            .isEqualTo("SIGNATURE: 0 witnesses cosigned, 2 have to");
        Note note = Note.parse(this.files.get("checkpoint"));
        Note cosigned = this.witnesses.get(2)
            .cosign(this.witnesses.get(0).cosign(note, Instant.EPOCH), Instant.ofEpochSecond(5));
        this.files.put("checkpoint", cosigned.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(verifier(this.files, List.of()).verify(this.log.verifierKey(), known, 2)).isEmpty();
        assertThat(verifier(this.files, List.of()).verify(this.log.verifierKey(), known, 3)).hasSize(1);
    }

    private List<Finding> verify(Map<String, byte[]> log, List<Checkpoint> earlier) {
        return verifier(log, earlier).verify(this.log.verifierKey(), List.of(), 0);
    }

    private static LogVerifier verifier(Map<String, byte[]> log, List<Checkpoint> earlier) {
        return new LogVerifier((path) -> {
            if (!log.containsKey(path)) {
                throw new FileNotFoundException(path);
            }
            return log.get(path);
        }, earlier);
    }

    private Map<String, byte[]> signed(int size, LongFunction<byte[]> entries) {
        Map<String, byte[]> signed = Leaves.files(size, entries);
        signed.put("checkpoint",
                this.log.sign(checkpoint(size, entries).text()).toString().getBytes(StandardCharsets.UTF_8));
        return signed;
    }

    private static Checkpoint checkpoint(int size, LongFunction<byte[]> entries) {
        MerkleTree tree = new MerkleTree();
        for (long i = 0; i < size; i++) {
            tree.append(Hash.ofLeaf(entries.apply(i)));
        }
        return new Checkpoint("lianxi/test", size, tree.root());
    }

    /**
     * Entry 6, but of another payload.
     */
    private static byte[] forged() {
        return new LogEntry(6, "c", "e-6", "meeting-2", 1, "t", "1", Instant.EPOCH, "a\"b", "k", new byte[] { 99 },
                new byte[0])
            .canonical();
    }

    private static byte[] entry(long leaf) {
        return entry(leaf, leaf + 1, leaf / 3, "meeting-" + leaf % 3);
    }

    private static byte[] entry(long leaf, long index, long sequence, String aggregate) {
        return new LogEntry(index, "c", "e-" + (leaf + 1), aggregate, sequence, "t", "1", Instant.EPOCH, "a\"b", "k",
                new byte[] { (byte) leaf }, new byte[0])
            .canonical();
    }

}
