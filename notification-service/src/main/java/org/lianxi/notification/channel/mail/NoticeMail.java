package org.lianxi.notification.channel.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.lianxi.notification.checkpoint.CheckpointLine;
import org.lianxi.notification.notice.PlainText;
import org.lianxi.notification.notice.WordedNotice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A notice as a mail: plain text and HTML side by side, with a subject that has a number
 * and a Message-ID that stays the same, so that a repeated mail is seen to be one.
 */
@Component
class NoticeMail {

    private final MessageSource messages;

    private final MailProperties properties;

    private final CheckpointLine checkpoint;

    private final Clock clock;

    private final String desk;

    NoticeMail(MessageSource messages, MailProperties properties, CheckpointLine checkpoint, Clock clock,
            @Value("${lianxi.desk.url}") String desk) {
        this.messages = messages;
        this.properties = properties;
        this.checkpoint = checkpoint;
        this.clock = clock;
        this.desk = desk;
    }

    void write(MimeMessage message, WordedNotice notice, String recipient, String address) throws MessagingException {
        Locale locale = this.properties.locale();
        WordedNotice.Words words = notice.words(locale);
        String link = this.desk + notice.link();
        String more = this.messages.getMessage("mail.more", new Object[] { link }, locale);
        String footer = this.messages.getMessage("mail.footer", null, locale);
        footer = this.checkpoint.of(notice.logIndex(), locale).map((line) -> line + "\n").orElse("") + footer;
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(this.properties.from());
        helper.setTo(address);
        helper.setSubject(PlainText.line(this.messages.getMessage("mail.subject",
                new Object[] { Long.toString(notice.logIndex()), words.title() }, locale)));
        helper.setSentDate(Date.from(this.clock.instant()));
        helper.setText(String.join("\n\n", words.title(), words.body(), more, footer) + "\n",
                html(locale, words, link, footer));
        message.setHeader("Message-ID", messageId(notice, recipient));
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    private static String html(Locale locale, WordedNotice.Words words, String link, String footer) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><body>
                <h1 style="font-size:1.2em">%s</h1>
                <p>%s</p>
                <p><a href="%s">%s</a></p>
                <hr><p style="color:#595959">%s</p>
                </body></html>
                """.formatted(locale.toLanguageTag(), escape(words.title()),
                escape(words.body()).replace("\n", "<br>\n"), escape(link), escape(link),
                escape(footer).replace("\n", "<br>\n"));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String messageId(WordedNotice notice, String recipient) {
        String name = notice.noticeId() + "|" + recipient;
        return "<" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@lianxi>";
    }

}
