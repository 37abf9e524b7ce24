package org.lianxi.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("检查点照 c2sp.org/tlog-checkpoint，见证照 c2sp.org/tlog-cosignature")
class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    /**
     * The example of c2sp.org/tlog-cosignature (C2SP/C2SP at 5ba5ee83).
     */
    private static final String COSIGNED = "example.com/behind-the-sofa\n20852163\n" + ROOT
            + "\n\n\u2014 example.com/behind-the-sofa "
            + "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
            + "\u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oy"
            + "in1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n";

    private final SigningKey log = SigningKey.generate("lianxi/test", KeyType.LOG);

    private final SigningKey witness = SigningKey.generate("lianxi/witness", KeyType.WITNESS);

    private final Checkpoint checkpoint = new Checkpoint("lianxi/test", 7, Leaves.definition(0, 7));

    @Test
    @DisplayName("Go 校验数据库的检查点，用它公开的钥匙验得过")
    void checkpointOfTheGoChecksumDatabase() {
        // FiloSottile/torchwood at 341dc2f0, cmd/litewitness/testdata/sumdb.txt, and
        // transparency-dev/formats at 0b850f1a, log/note_test.go
        VerifierKey key = VerifierKey.parse("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8");
        for (String note : List.of(
                "go.sum database tree\n35225469\nvt5T6GaLCXvyHFl9VUvvItR43XZxfLgftEcTyO3eJCQ=\n\n\u2014 sum.golang.org "
                        + "Az3grpukl5AXaVfYkLiDGORx/DN2nlcS5kZHR5uYOBV2KA2HgXpD+gu9HHONebHLAyaKbbTM75QTtPydhKCExixSfwQ=\n",
                "go.sum database tree\n6476701\nmb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=\n\n\u2014 sum.golang.org "
                        + "Az3grsLX85Gz+s1SiTbgkuqxgItqFq7gsMUEyVnrsa9LM7Us9S+1xbFIGu95949rj4nPRYfvimWEPWL+o3GeoWwOoAw=\n")) {
            Note parsed = Note.parse(note);
            parsed.verify(key);
            assertThat(Checkpoint.parse(parsed.text()).text()).isEqualTo(parsed.text());
            assertThatExceptionOfType(VerificationException.class).isThrownBy(() -> Checkpoint.open(parsed, key))
                .withMessageContaining("go.sum database tree");
        }
    }

    /**
     * A log written by transparency-dev/tessera at 1811ae1a, testdata/log, with key
     * {@code example.com/log/testdata+33d7b496+…}.
     */
    @ParameterizedTest
    @DisplayName("tessera 写的日志：十五条条目，每个检查点的根与签名都对")
    @CsvSource({
            "0, 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=, M9e0lhxJACzE1KoUdqKuPa+9p6R7dSW8BlEvrg/"
                    + "noo8FkGg6PbJoRNOcdjqjOq89wVvTA60eubCc4oufo5BvIVEgtQc=",
            "1, 0Nc2CrefWKseHj/mStd+LqC8B+NrX0btIiPt2SmN+ek=, M9e0lhr9kuLxGdAtaUrhm84TQffVsLdcy808sN0a3WyniNlf"
                    + "cr9+bywoiIke1YYciCNjJGkCgIlQ8b16jhsmg/SChAM=",
            "2, T1X2GdkhUjV3iyufF9b0kVsWFxIU0VI4EpNml2Teci4=, M9e0llH4NKmlf0u7C8tkJioQOmi7l5ELqljXgKRg6R3G5JJ7"
                    + "vx7emDWo5fpqKuA/Dk/jRrI6il+7QCVirNhyUAWGoAk=",
            "4, zY1lN35vrXYAPixXSd59LsU29xUJtuW4o2dNNg5Y2Co=, M9e0lnFuWt0cp60moO4jAkeXvMNLIIOGn4WdyeHQurBt9mBi"
                    + "0tWdfkldiAt9k0FpwuZymvttsVn9uwyouXU3vPpeNAc=",
            "8, bC+VwvrJbalNVjfkdI8kUgs7mJoXrqiXCE7bgnD28pY=, M9e0lq1EK37dHtgv9O3UzPxisw5vwIPcJsX9ab0xt4mvVfbd"
                    + "UR1fbMjN6sBFYpBoBEmD4+cWhj/AVgI5MitCO5+mews=",
            "11, Yok1cS5VdokGLBy73BC2I16b3atss6KBN9jnIi6Fz/A=, M9e0lqbRtWirJwbUy4w3VrK2RyzfW8P+OIkc8t6b6AVG/tQd"
                    + "1Q2SN+uCLYzNNFnf/PhzeCdURSGQe1MRnohCxPu21wg=",
            "15, rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=, M9e0luh4jTG+UMBqOUo9/q+yAEvx1ilBEniMvjf1zfcBOhg+"
                    + "CKubMt53MvIt/uEWP6zdkdIQzd/fmwlM/dlPWF74ewI=" })
    void logOfTessera(int size, String root, String signature) {
        List<byte[]> entries = Stream
            .of("one", "two", "three", "four", "five", "six", "seven", "eit", "nain", "ten", "ileven", "twelf",
                    "threeten", "fourten", "fivten")
            .map((entry) -> entry.getBytes(StandardCharsets.US_ASCII))
            .toList();
        Note note = Note.parse("example.com/log/testdata\n" + size + "\n" + root
                + "\n\n\u2014 example.com/log/testdata " + signature + "\n");
        Checkpoint opened = Checkpoint.open(note,
                VerifierKey.parse("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"));
        MerkleTree tree = new MerkleTree();
        entries.subList(0, size).forEach((entry) -> tree.append(Hash.ofLeaf(entry)));
        assertThat(opened).isEqualTo(new Checkpoint("example.com/log/testdata", size, tree.root()));
    }

    @Test
    @DisplayName("规范里的见证签名：时间读得出，钥匙编号算得对")
    void exampleOfACosignature() {
        Note note = Note.parse(COSIGNED);
        assertThat(note).hasToString(COSIGNED);
        assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(20_852_163);
        assertThat(Cosignature.of(note.signatures().get(1)).at()).isEqualTo(Instant.ofEpochSecond(1_679_315_147));
        // transparency-dev/tessera at 1811ae1a, witness_policy_test.go
        String vkey = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2";
        assertThat(VerifierKey.parse(vkey)).hasToString(vkey).extracting(VerifierKey::type).isEqualTo(KeyType.WITNESS);
    }

    @Test
    @DisplayName("日志签，见证再签：两家各验得过，时间在签名里")
    void witnessesCosign() {
        Note note = this.witness.cosign(this.log.sign(this.checkpoint.text()), Instant.ofEpochSecond(1_800_000_000));
        Note sent = Note.parse(note.toString());
        assertThat(Checkpoint.open(sent, this.log.verifierKey())).isEqualTo(this.checkpoint);
        NoteSignature verified = sent.verify(this.witness.verifierKey());
        assertThat(Cosignature.of(verified).at()).isEqualTo(Instant.ofEpochSecond(1_800_000_000));
    }

    @Test
    @DisplayName("见证签名改了时间、换了检查点、当作日志的签名，都不认")
    void tamperedCosignatures() {
        Note note = this.witness.cosign(this.log.sign(this.checkpoint.text()), Instant.ofEpochSecond(1_800_000_000));
        NoteSignature cosigned = note.signatures().getLast();
        byte[] later = cosigned.signature();
        later[7]++;
        Note redated = this.log.sign(this.checkpoint.text())
            .with(new NoteSignature(cosigned.name(), cosigned.keyId(), later));
        refused(() -> redated.verify(this.witness.verifierKey()));
        Note moved = this.log.sign(new Checkpoint("lianxi/test", 8, this.checkpoint.root()).text()).with(cosigned);
        refused(() -> moved.verify(this.witness.verifierKey()));
        VerifierKey asLog = new VerifierKey("lianxi/witness", KeyType.LOG, this.witness.verifierKey().key());
        refused(() -> note.verify(asLog));
        byte[] negative = cosigned.signature();
        negative[0] = (byte) 0x80;
        Note dated = this.log.sign(this.checkpoint.text())
            .with(new NoteSignature(cosigned.name(), cosigned.keyId(), negative));
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> dated.verify(this.witness.verifierKey()));
    }

    @Test
    @DisplayName("日志的钥匙不作见证，见证的钥匙不签日志")
    void keysKeepToTheirType() {
        Note note = this.log.sign(this.checkpoint.text());
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.log.cosign(note, Instant.EPOCH));
        assertThatExceptionOfType(IllegalStateException.class)
            .isThrownBy(() -> this.witness.sign(this.checkpoint.text()));
        Note letter = this.log.sign("not a checkpoint\n");
        assertThatExceptionOfType(MalformedException.class)
            .isThrownBy(() -> this.witness.cosign(letter, Instant.EPOCH));
    }

    @Test
    @DisplayName("别的日志的检查点不认")
    void checkpointOfAnotherLog() {
        Note other = this.log.sign(new Checkpoint("lianxi/other", 7, this.checkpoint.root()).text());
        refused(() -> Checkpoint.open(other, this.log.verifierKey()));
        refused(() -> Checkpoint.open(this.log.sign(this.checkpoint.text()),
                SigningKey.generate("lianxi/test", KeyType.LOG).verifierKey()));
    }

    @Test
    @DisplayName("附加行原样保留")
    void extensionLines() {
        Checkpoint extended = new Checkpoint("a", 1, this.checkpoint.root(), List.of("x", "y z"));
        assertThat(Checkpoint.parse(extended.text())).isEqualTo(extended);
        assertThatExceptionOfType(MalformedException.class)
            .isThrownBy(() -> new Checkpoint("a", 1, this.checkpoint.root(), List.of("x\ny")));
    }

    @ParameterizedTest
    @DisplayName("不成其为检查点的，说明哪里不对")
    @ValueSource(strings = { "", "\n", "a\n1\n", "a\n1\n" + ROOT, "\n1\n" + ROOT + "\n", "a\n-1\n" + ROOT + "\n",
            "a\n01\n" + ROOT + "\n", "a\n+1\n" + ROOT + "\n", "a\n0x1\n" + ROOT + "\n",
            "a\n9223372036854775808\n" + ROOT + "\n", "a\n\uFF11\n" + ROOT + "\n", "a\n1\nYmFuYW5hcw==\n",
            "a\n1\nThisIsn'tBase64\n", "a\n1\n" + ROOT + "\n\n", "a\n1\n" + ROOT + "\nx\n\ny\n",
            "a\n1 \n" + ROOT + "\n" })
    void notACheckpoint(String text) {
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Checkpoint.parse(text))
            .withMessageMatching("(?s).{15,}");
    }

    private static void refused(Runnable verification) {
        assertThatExceptionOfType(VerificationException.class).isThrownBy(verification::run);
    }

}
