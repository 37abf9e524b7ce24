package org.lianxi.command.audit;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Hash;
import org.lianxi.audit.KeyType;
import org.lianxi.audit.MalformedException;
import org.lianxi.audit.Note;
import org.lianxi.audit.SigningKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("见证人：认得钥匙的才算，一把钥匙只算一人")
class WitnessesTest {

    private final SigningKey unit = SigningKey.generate("unit-a", KeyType.WITNESS);

    @Test
    @DisplayName("按名字和编号认人；同名而钥匙不同的不是")
    void areKnownByTheirKeys() {
        Witnesses witnesses = new Witnesses(Map.of("a", configured(this.unit)));
        Note note = SigningKey.generate("lianxi/test", KeyType.LOG)
            .sign(new Checkpoint("lianxi/test", 0, Hash.OF_NOTHING).text());
        Note cosigned = this.unit.cosign(note, Instant.EPOCH);
        assertThat(witnesses.of(cosigned.signatures().getLast())).map(Witness::unitCode).contains("a");
        Note other = SigningKey.generate("unit-a", KeyType.WITNESS).cosign(note, Instant.EPOCH);
        assertThat(witnesses.of(other.signatures().getLast())).isEmpty();
    }

    @Test
    @DisplayName("日志的钥匙、写坏的钥匙、两人共一把的，启动时就说")
    void areRefused() {
        SigningKey log = SigningKey.generate("lianxi/test", KeyType.LOG);
        assertThatIllegalArgumentException().isThrownBy(() -> new Witnesses(Map.of("a", configured(log))))
            .withMessageContaining("not that of a witness");
        assertThatExceptionOfType(MalformedException.class)
            .isThrownBy(() -> new Witnesses(Map.of("a", new AuditProperties.Witness("x", null))));
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new Witnesses(Map.of("a", configured(this.unit), "b", configured(this.unit))))
            .withMessageContaining("another witness's too");
    }

    private static AuditProperties.Witness configured(SigningKey key) {
        return new AuditProperties.Witness(key.verifierKey().toString(), null);
    }

}
