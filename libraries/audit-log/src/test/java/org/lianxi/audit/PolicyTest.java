package org.lianxi.audit;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("策略文件：信哪部日志，须有哪些见证人")
class PolicyTest {

    private final SigningKey log = SigningKey.generate("lianxi/test", KeyType.LOG);

    private final List<SigningKey> units = List.of(SigningKey.generate("unit/a", KeyType.WITNESS),
            SigningKey.generate("unit/b", KeyType.WITNESS), SigningKey.generate("unit/c", KeyType.WITNESS));

    private final String known = "log " + this.log.verifierKey() + " https://example.org/log\nwitness a "
            + this.units.get(0).verifierKey() + "\nwitness b " + this.units.get(1).verifierKey() + "\nwitness c "
            + this.units.get(2).verifierKey() + "\n";

    @Test
    @DisplayName("日志加三家中的两家；组里可以有组")
    void groups() {
        Policy two = Policy.parse("# 三家中的两家\n" + this.known + "group units 2 a b c\n\nquorum units\n");
        assertThat(two.logs()).containsExactly(this.log.verifierKey());
        assertThat(reached(two)).isFalse();
        assertThat(reached(two, 0)).isFalse();
        assertThat(reached(two, 0, 2)).isTrue();
        Policy nested = Policy.parse(this.known + "group ab any a b\ngroup both all ab c\nquorum both\n");
        assertThat(reached(nested, 0, 1)).isFalse();
        assertThat(reached(nested, 1, 2)).isTrue();
        assertThat(reached(Policy.parse(this.known + "quorum c\n"), 2)).isTrue();
        assertThat(reached(Policy.parse(this.known + "quorum none\n"))).isTrue();
    }

    @Test
    @DisplayName("别的文本上的副署，不算而且要说")
    void aCosignatureOfAnotherText() {
        Policy policy = Policy.parse(this.known + "quorum none\n");
        Note other = this.units.getFirst().cosign(note(6), Instant.EPOCH);
        Note forged = note(5).with(other.signatures().getLast());
        assertThatExceptionOfType(VerificationException.class).isThrownBy(() -> policy.cosigners(forged));
    }

    @Test
    @DisplayName("写错了的，说出是哪一行")
    void malformed() {
        for (String wrong : List.of("", this.known, "logs x\nquorum none\n", "log\nquorum none\n", "quorum units\n",
                this.known + "witness a " + this.units.get(0).verifierKey() + "\nquorum none\n",
                this.known + "group g 4 a b c\nquorum g\n", this.known + "group g 0 a\nquorum g\n",
                this.known + "group g any z\nquorum g\n", this.known + "group none any a\nquorum none\n")) {
            assertThatExceptionOfType(MalformedException.class).as(wrong).isThrownBy(() -> Policy.parse(wrong));
        }
    }

    private boolean reached(Policy policy, int... cosigning) {
        Note note = note(5);
        for (int unit : cosigning) {
            note = this.units.get(unit).cosign(note, Instant.EPOCH);
        }
        return policy.isReachedBy(policy.cosigners(note));
    }

    private Note note(int size) {
        return this.log.sign(new Checkpoint("lianxi/test", size, Hash.OF_NOTHING).text());
    }

}
