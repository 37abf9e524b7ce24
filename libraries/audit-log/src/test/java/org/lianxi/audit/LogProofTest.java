package org.lianxi.audit;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("随文保存的收录证明照 c2sp.org/tlog-proof")
class LogProofTest {

    private final SigningKey log = SigningKey.generate("lianxi/test", KeyType.LOG);

    private final Note checkpoint = this.log.sign(new Checkpoint("lianxi/test", 7, Leaves.definition(0, 7)).text());

    private final LogProof proof = new LogProof(InclusionProof.of(Leaves.nodes(), 4, 7), this.checkpoint);

    @Test
    @DisplayName("写成文件，读回来，凭条目和日志的公钥就验得过")
    void roundTrip() {
        String file = this.proof.toString();
        assertThat(file).startsWith("c2sp.org/tlog-proof@v1\nindex 4\n" + Leaves.leaf(5).base64() + "\n")
            .endsWith("\n\n" + this.checkpoint);
        LogProof read = LogProof.parse(file);
        assertThat(read).isEqualTo(this.proof);
        assertThat(read.verify(Leaves.entry(4), this.log.verifierKey()).size()).isEqualTo(7);
    }

    @Test
    @DisplayName("别的条目、别家的日志，都不认")
    void refusesOtherEntries() {
        assertThatExceptionOfType(VerificationException.class)
            .isThrownBy(() -> this.proof.verify(Leaves.entry(3), this.log.verifierKey()));
        VerifierKey other = SigningKey.generate("lianxi/test", KeyType.LOG).verifierKey();
        assertThatExceptionOfType(VerificationException.class)
            .isThrownBy(() -> this.proof.verify(Leaves.entry(4), other));
    }

    @Test
    @DisplayName("证明之外的数据可有可无，不算数；唯一的条目不需要摘要")
    void extraAndEmpty() {
        String file = this.proof.toString().replace("\nindex", "\nextra ZXh0cmE=\nindex");
        assertThat(LogProof.parse(file)).isEqualTo(this.proof);
        Note one = this.log.sign(new Checkpoint("lianxi/test", 1, Leaves.leaf(0)).text());
        LogProof only = new LogProof(new InclusionProof(0, 1, List.of()), one);
        assertThat(LogProof.parse(only.toString())).isEqualTo(only);
        only.verify(Leaves.entry(0), this.log.verifierKey());
    }

    /**
     * The cases of transparency-dev/formats at 0b850f1a, proof/tlog_proof_test.go, and
     * others.
     */
    @Test
    @DisplayName("写错的一律不认")
    void malformed() {
        String file = this.proof.toString();
        for (String broken : List.of("", file.replace("@v1", "@v2"), file.replace("index 4", "index -4"),
                file.replace("index 4", "index 04"), file.replace("index 4", "index four"),
                file.replace("index 4\n", ""), file.replace("index 4", "index 7"),
                file.replace("\nindex", "\nextra !!\nindex"), file.replace("\nindex", "\nextra\nindex"),
                file.replace(Leaves.leaf(5).base64(), "AAAA"), file.replace(Leaves.leaf(5).base64(), "!"),
                file.replace("\n\nlianxi", "\nlianxi"), file.replace("\n", "\r\n"),
                "c2sp.org/tlog-proof@v1\n\n" + this.checkpoint)) {
            assertThatExceptionOfType(MalformedException.class).as(broken).isThrownBy(() -> LogProof.parse(broken));
        }
        assertThatExceptionOfType(MalformedException.class)
            .isThrownBy(() -> new LogProof(InclusionProof.of(Leaves.nodes(), 4, 6), this.checkpoint));
    }

}
