package org.lianxi.notification.channel.mail;

import java.nio.charset.StandardCharsets;

import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailBodyTest {

    @ParameterizedTest
    @ValueSource(strings = { "", "a", "ab", "abc", "区教育局", "区教育局a", "区教育局🏫ab", "(head)" })
    @DisplayName("正文只编码一次，抬头另填：无论抬头多长，解开都是原文")
    void whoItIsForIsFilledIn(String head) throws Exception {
        String plain = "\n\n已完成摸底，共登记 36 家。\n".repeat(30);
        String above = "<p>联席会议</p><td>";
        String below = "</td><p>已完成摸底 🏭</p>".repeat(30);
        MailBody body = MailBody.of(plain, above, below);
        byte[] octets = body.with(head, "<b>" + head + "</b>");

        MimeMultipart parts = new MimeMultipart(new ByteArrayDataSource(octets, body.type()));

        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(text(parts, 0)).matches((text) -> text.startsWith(head) && text.endsWith(plain)
                && text.substring(head.length(), text.length() - plain.length()).isBlank());
        assertThat(text(parts, 1).replaceAll(" *(?=<)", ""))
            .isEqualTo((above + "<b>" + head + "</b>" + below).replaceAll(" *(?=<)", ""));
        assertThat(new String(octets, StandardCharsets.US_ASCII).lines()).allMatch((line) -> line.length() <= 78);
    }

    private static String text(MimeMultipart parts, int index) throws Exception {
        return (String) parts.getBodyPart(index).getContent();
    }

}
