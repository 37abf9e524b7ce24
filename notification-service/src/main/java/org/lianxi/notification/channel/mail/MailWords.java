package org.lianxi.notification.channel.mail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lianxi.notification.checkpoint.CheckpointWords;
import org.lianxi.notification.notice.PlainText;
import org.lianxi.notification.notice.WordedNotice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What a mail says, as plain text and as HTML that the usual mail programs show and that
 * prints well: one column, styles on the elements, no picture, no script, nothing to be
 * fetched.
 */
@Component
class MailWords {

    private static final int LONGEST_BODY = 20_000;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body style="margin:0;padding:16px;background:#f5f5f3;color:#1f1f1f">
            <table role="presentation" width="100%%" cellpadding="0" cellspacing="0"><tr><td align="center">
            <table role="presentation" width="640" cellpadding="0" cellspacing="0" style="width:100%%;max-width:640px;\
            background:#ffffff;border:1px solid #d9d9d9;border-top:4px solid #b5121b;text-align:left;\
            font-family:'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif;\
            font-size:16px;line-height:1.75">
            <tr><td style="padding:16px 24px 0;color:#595959;font-size:14px">%s</td></tr>
            <tr><td style="padding:0 24px 16px">
            %s</td></tr>
            <tr><td style="padding:12px 24px;border-top:1px solid #d9d9d9;color:#595959;font-size:13px">%s</td></tr>
            </table></td></tr></table>
            </body></html>
            """;

    private static final String ITEM = """
            <h%1$d style="margin:12px 0 8px;font-size:%2$s;line-height:1.4">%3$s</h%1$d>
            %4$s%5$s<p style="margin:12px 0;word-break:break-all">%6$s<a href="%7$s">%7$s</a></p>
            """;

    /**
     * Stands where who it is for comes; no text that the store keeps can have it.
     */
    private static final String HEAD = "\u0000";

    private static final int PAGES = 50;

    private final Recent<Key, Page> pages = new Recent<>(PAGES);

    private final MessageSource messages;

    private final MailProperties properties;

    private final CheckpointWords checkpoint;

    private final String desk;

    private final ZoneId zone;

    MailWords(MessageSource messages, MailProperties properties, CheckpointWords checkpoint,
            @Value("${lianxi.desk.url}") String desk, @Value("${lianxi.zone}") ZoneId zone) {
        this.messages = messages;
        this.properties = properties;
        this.checkpoint = checkpoint;
        this.desk = desk;
        this.zone = zone;
    }

    String digestTitle(List<WordedNotice> notices, Locale locale) {
        LocalDate day = LocalDate.ofInstant(notices.getLast().occurredAt(), this.zone);
        return say("mail.digest", locale, day.format(DateTimeFormatter.ofPattern(say("format.date", locale), locale)),
                notices.size());
    }

    /**
     * What a mail says.
     */
    Texts texts(List<WordedNotice> notices, Addressees.Addressee addressee) {
        Page page = page(notices, addressee.language());
        String head = head(notices.getFirst(), addressee);
        return new Texts(head + page.plain(), page.above() + escape(head) + page.below());
    }

    /**
     * What a mail says, encoded. All but who it is for is the same for all recipients of
     * a language, and made once for those that are written to at about the same time.
     */
    Body body(List<WordedNotice> notices, Addressees.Addressee addressee) {
        Page page = page(notices, addressee.language());
        String head = head(notices.getFirst(), addressee);
        return new Body(page.body().type(), page.body().with(head, escape(head)));
    }

    private Page page(List<WordedNotice> notices, Locale locale) {
        Optional<String> checkpoint = this.checkpoint.of(notices.getLast().logIndex(), locale);
        return this.pages.get(new Key(notices.stream().map(WordedNotice::noticeId).toList(), locale, checkpoint),
                () -> page(notices, locale, checkpoint));
    }

    private Page page(List<WordedNotice> notices, Locale locale, Optional<String> checkpoint) {
        String footer = footer(locale, checkpoint);
        String[] html = html(notices, locale, footer).split(HEAD, -1);
        String plain = plain(notices, locale, footer);
        return new Page(plain, html[0], html[1], MailBody.of(plain, html[0], html[1]));
    }

    private String plain(List<WordedNotice> notices, Locale locale, String footer) {
        List<String> parts = new ArrayList<>(List.of(""));
        if (notices.size() > 1) {
            parts.add(digestTitle(notices, locale));
        }
        for (WordedNotice notice : notices) {
            parts.add(notice.words(locale).title());
            parts.add(body(notice, locale));
            clause(notice, locale).ifPresent(parts::add);
            parts.add(say("mail.more", locale) + link(notice));
        }
        parts.add(footer);
        return String.join("\n\n", parts) + "\n";
    }

    private String html(List<WordedNotice> notices, Locale locale, String footer) {
        boolean digest = notices.size() > 1;
        String title = digest ? digestTitle(notices, locale) : notices.getFirst().words(locale).title();
        String items = notices.stream().map((notice) -> item(notice, locale, digest)).collect(Collectors.joining());
        if (digest) {
            items = "<h1 style=\"margin:12px 0;font-size:20px\">" + escape(title) + "</h1>\n" + items;
        }
        return PAGE.formatted(escape(locale.toLanguageTag()), escape(title), HEAD, items,
                escape(footer).replace("\n", "<br>\n"));
    }

    private String item(WordedNotice notice, Locale locale, boolean digest) {
        String lines = body(notice, locale).lines()
            .map((line) -> "<p style=\"margin:4px 0\">" + escape(line) + "</p>\n")
            .collect(Collectors.joining());
        String clause = clause(notice, locale)
            .map((text) -> "<p style=\"margin:12px 0;padding-left:12px;border-left:3px solid #d9d9d9;color:#595959\">"
                    + escape(text) + "</p>\n")
            .orElse("");
        return ITEM.formatted(digest ? 2 : 1, digest ? "17px" : "20px", escape(notice.words(locale).title()), lines,
                clause, escape(say("mail.more", locale)), escape(link(notice)));
    }

    private String head(WordedNotice notice, Addressees.Addressee addressee) {
        String conference = Optional.ofNullable(notice.conference()).orElse(notice.conferenceId());
        return PlainText.line(say("mail.head", addressee.language(), conference, addressee.name()));
    }

    /**
     * What the notice says, as far as a mail has room for it.
     */
    String body(WordedNotice notice, Locale locale) {
        String body = PlainText.lines(notice.words(locale).body());
        return (body.length() <= LONGEST_BODY) ? body
                : body.substring(0, body.offsetByCodePoints(0, LONGEST_BODY / 2)) + "…\n" + say("mail.cut", locale);
    }

    private Optional<String> clause(WordedNotice notice, Locale locale) {
        return Optional.ofNullable(notice.clause()).map((clause) -> say("mail.clause", locale, clause));
    }

    /**
     * With a checkpoint, so that whoever keeps the mail keeps it.
     */
    private String footer(Locale locale, Optional<String> checkpoint) {
        String footer = say((this.properties.replyTo() != null) ? "mail.footer.reply" : "mail.footer", locale);
        return checkpoint.map((line) -> line + "\n").orElse("") + footer;
    }

    private String link(WordedNotice notice) {
        return this.desk + notice.link();
    }

    private String say(String key, Locale locale, Object... details) {
        return this.messages.getMessage(key, details, locale);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    /**
     * What a mail says.
     *
     * @param plain as plain text
     * @param html as HTML
     */
    record Texts(String plain, String html) {
    }

    /**
     * What a mail says, encoded.
     *
     * @param type its type
     * @param octets its octets
     */
    record Body(String type, byte[] octets) {
    }

    /**
     * What is the same for all recipients.
     *
     * @param plain plain text after the head
     * @param above HTML before the head
     * @param below HTML after the head
     * @param body all of that, encoded
     */
    private record Page(String plain, String above, String below, MailBody body) {
    }

    private record Key(List<String> notices, Locale locale, Optional<String> checkpoint) {
    }

}
