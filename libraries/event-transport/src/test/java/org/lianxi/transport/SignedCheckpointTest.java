package org.lianxi.transport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("签过的检查点：印得出、比得了")
class SignedCheckpointTest {

    @Test
    @DisplayName("名称、条数、根与钥匙读得出来，原文照转")
    void isRead() {
        String note = Checkpoints.note("300") + "\u2014 unit-a AAAA\n";
        SignedCheckpoint checkpoint = SignedCheckpoint.of(0, note);
        assertThat(checkpoint.head()).isEqualTo(new CheckpointHead("lianxi/test", 300,
                "SBNJTRN+FjG7eVouVrWWF8EV7h7qXgoP5TTbTKmDYOY=", "lianxi/test+1a00004d"));
        assertThat(checkpoint.note()).isEqualTo(note);
    }

    @Test
    @DisplayName("校验码是前三行 SHA-256 的前二十位，谁都算得出；条数或根不同就不同")
    void hasACodeThatAnybodyCanCompute() throws Exception {
        String note = Checkpoints.note("300");
        String lines = note.substring(0, note.indexOf("\n\n") + 1);
        String digest = HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        CheckpointHead head = SignedCheckpoint.of(0, note).head();
        assertThat(head.code()).matches("([0-9A-F]{4}-){4}[0-9A-F]{4}")
            .isEqualToIgnoringCase(digest.substring(0, 20).replaceAll("(.{4})(?!$)", "$1-"));
        assertThat(Checkpoints.of(301).head().code()).isNotEqualTo(head.code());
        assertThat(new CheckpointHead(head.origin(), 300, "other", head.key()).code()).isNotEqualTo(head.code());
    }

    @Test
    @DisplayName("条数以内的条目都在其中，之后的不在")
    void coversWhatIsWithin() {
        CheckpointHead head = Checkpoints.of(300).head();
        assertThat(head.covers(300)).isTrue();
        assertThat(head.covers(301)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "a\n1\nr\n", "a\n1\n\n\u2014 a AAAAAAA=\n", "a\none\nr\n\n\u2014 a AAAAAAA=\n",
            "a\n1\nr\n\n- a AAAAAAA=\n", "a\n1\nr\n\n\u2014 a\n", "a\n1\nr\n\n\u2014 a AAAA\n",
            "a\n1\nr\n\n\u2014 a ?\n" })
    @DisplayName("不是检查点的说明不是")
    void isRefused(String text) {
        assertThatExceptionOfType(UnreadableEventException.class).isThrownBy(() -> SignedCheckpoint.of(0, text));
    }

}
