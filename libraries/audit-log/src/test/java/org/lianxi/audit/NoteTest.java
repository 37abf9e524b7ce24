package org.lianxi.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("签名文书照 c2sp.org/signed-note，与 Go 的 sumdb/note 互认")
class NoteTest {

    /**
     * The example of c2sp.org/signed-note (C2SP/C2SP at 5ba5ee83).
     */
    private static final String C2SP_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String C2SP_NOTE = "This is an example message.\n\n\u2014 example.com/foo "
            + "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    /**
     * golang/mod at fe2ec04f, sumdb/note/example_test.go and note_test.go: two keys that
     * signed one text, and the private key of the first.
     */
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String PETERS_PRIVATE_KEY = "PRIVATE+KEY+PeterNeumann+c74f20a3+"
            + "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    private static final String ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";

    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";

    private static final String PETERS_LINE = "\u2014 PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private static final String ENOCHS_LINE = "\u2014 EnochRoot "
            + "rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    @Test
    @DisplayName("C2SP 规范里的例子验得过")
    void exampleOfTheSpecification() {
        Note note = Note.parse(C2SP_NOTE);
        assertThat(note.verify(VerifierKey.parse(C2SP_KEY)).keyId()).isEqualTo(0x530d903a);
        assertThat(note).hasToString(C2SP_NOTE);
        assertThat(VerifierKey.parse(C2SP_KEY)).hasToString(C2SP_KEY);
    }

    @Test
    @DisplayName("Go 的例子验得过；一份文书两家签，各验各的")
    void examplesOfGo() {
        Note note = Note.parse((TEXT + "\n" + PETERS_LINE + ENOCHS_LINE).getBytes(StandardCharsets.UTF_8));
        note.verify(VerifierKey.parse(PETER));
        note.verify(VerifierKey.parse(ENOCH));
        assertThatExceptionOfType(VerificationException.class)
            .isThrownBy(() -> note.verify(VerifierKey.parse(C2SP_KEY)))
            .withMessageContaining("not signed by example.com/foo");
    }

    @Test
    @DisplayName("用 Go 公开的私钥签，签出的与 Go 的一字不差")
    void signsAsGoDoes() {
        SigningKey key = SigningKey.parse(PETERS_PRIVATE_KEY + "\n" + PETER + "\n");
        assertThat(key.sign(TEXT)).hasToString(TEXT + "\n" + PETERS_LINE);
        assertThat(key.secret()).isEqualTo(PETERS_PRIVATE_KEY + "\n" + PETER + "\n");
        assertThat(key).hasToString("private key of PeterNeumann");
    }

    @Test
    @DisplayName("改了一个字，验不过；同一把钥匙的签名有一个不对，整份不认")
    void aChangedTextIsRefused() {
        VerifierKey key = VerifierKey.parse(C2SP_KEY);
        assertThatExceptionOfType(VerificationException.class)
            .isThrownBy(() -> Note.parse(C2SP_NOTE.replace("an example", "no example")).verify(key));
        Note note = Note.parse(C2SP_NOTE);
        NoteSignature good = note.signatures().getFirst();
        byte[] bytes = good.signature();
        bytes[3] ^= 1;
        Note twice = note.with(new NoteSignature(good.name(), good.keyId(), bytes));
        assertThatExceptionOfType(VerificationException.class).isThrownBy(() -> twice.verify(key));
    }

    @Test
    @DisplayName("不认识的签名不碍事：别家的、同名异号的、不知格式的；一百个也读得了")
    void unknownSignaturesAreIgnored() {
        Note note = Note.parse(C2SP_NOTE);
        for (int i = 0; i < 99; i++) {
            note = note.with(new NoteSignature((i % 2 == 0) ? "example.com/foo" : "other/" + i, i, new byte[] { 1 }));
        }
        Note many = Note.parse(note.toString());
        many.verify(VerifierKey.parse(C2SP_KEY));
        assertThat(many.signatures()).hasSize(100);
        assertThatExceptionOfType(MalformedException.class)
            .isThrownBy(() -> many.with(new NoteSignature("one/more", 1, new byte[] { 1 })));
    }

    @Test
    @DisplayName("正文可以有空行：最后一个空行之后才是签名")
    void emptyLinesInTheText() {
        Note note = SigningKey.generate("lianxi/test", KeyType.LOG).sign("a\n\nb\n");
        assertThat(Note.parse(note.toString())).isEqualTo(note);
    }

    @ParameterizedTest
    @DisplayName("不成其为文书的，说明哪里不对")
    @ValueSource(strings = { "", "text\n", "text\n\n", "text\n\u2014 a AAAAAAA=\n", "text\n\n\u2014 a AAAAAAA=",
            "text\n\n- a AAAAAAA=\n", "text\n\n\u2014  AAAAAAA=\n", "text\n\n\u2014 a+b AAAAAAA=\n",
            "text\n\n\u2014 a\u3000b AAAAAAA=\n", "text\n\n\u2014 a b AAAAAAA=\n", "text\n\n\u2014 a AAAAAAA\n",
            "text\n\n\u2014 a AAAAAAB=\n", "text\n\n\u2014 a AAAA\n", "text\n\n\u2014 a AAAAAA==\n",
            "text\n\n\u2014 a !!!!\n", "text\n\n\u2014 a AAAAAAA=\r\n", "te\u0000xt\n\n\u2014 a AAAAAAA=\n",
            "te\txt\n\n\u2014 a AAAAAAA=\n", "te\uD800xt\n\n\u2014 a AAAAAAA=\n", "text\n\n\u2014 a AAAAAAA=\n\n" })
    void notANote(String text) {
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Note.parse(text))
            .withMessageMatching("(?s).{20,}");
    }

    @Test
    @DisplayName("不是 UTF-8 的不认，过长的不读")
    void notText() {
        assertThatExceptionOfType(MalformedException.class)
            .isThrownBy(() -> Note.parse(new byte[] { 'a', (byte) 0xFF, '\n' }))
            .withMessageContaining("UTF-8");
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Note.parse("a".repeat(1_000_001)))
            .withMessageContaining("longer");
    }

    @ParameterizedTest
    @DisplayName("不成其为公钥的，说明哪里不对")
    @ValueSource(strings = { "", "name", "name+00000000",
            "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2", "example.com/foo+530d903a+",
            "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
            "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW" })
    void notAKey(String vkey) {
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> VerifierKey.parse(vkey));
    }

    @Test
    @DisplayName("私钥读错时，说的话里没有私钥")
    void brokenPrivateKeysAreNotShown() {
        String secret = PETERS_PRIVATE_KEY.substring(PETERS_PRIVATE_KEY.lastIndexOf('+') + 1);
        for (String broken : List.of(PETERS_PRIVATE_KEY, PETERS_PRIVATE_KEY + "\n" + ENOCH + "\n",
                PETERS_PRIVATE_KEY + "\n" + PETER, PETERS_PRIVATE_KEY + "!\n" + PETER + "\n",
                PETERS_PRIVATE_KEY.replace("DFz", "DFA") + "\n" + PETER + "\n", "\n" + PETER + "\n",
                PETERS_PRIVATE_KEY + "AAAA\n" + PETER + "\n")) {
            assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> SigningKey.parse(broken))
                .satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain(secret.substring(0, 8)))
                .withNoCause();
        }
    }

}
