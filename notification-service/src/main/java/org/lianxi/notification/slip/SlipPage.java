package org.lianxi.notification.slip;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.WordedNotice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A slip as a page: A4 with the margins of an official paper (GB/T 9704: 37, 26, 35 and
 * 28 mm), the notice above, the receipt to be cut off below. It needs no script and no
 * other file.
 */
@Component
class SlipPage {

    private static final String STYLE = """
            @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
            body { font: 16pt/28pt FangSong_GB2312, FangSong, STFangsong, "Noto Serif CJK SC", serif; color: #000;
                margin: 0 auto; max-width: 156mm; }
            .mark { color: #c00; text-align: center; font: 26pt/36pt FZXiaoBiaoSong-B05S, SimSun, STSong,
                "Noto Serif CJK SC", serif; font-weight: bold; margin: 0; }
            .number { text-align: center; margin: 8pt 0 4mm; }
            .rule { border: 0; border-top: 2pt solid #c00; margin: 0; }
            h1 { font: 22pt/32pt FZXiaoBiaoSong-B05S, SimSun, STSong, "Noto Serif CJK SC", serif; font-weight: bold;
                text-align: center; margin: 18pt 0 14pt; }
            p { margin: 0; }
            .text { text-indent: 2em; overflow-wrap: anywhere; }
            .subject { font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; }
            .issued { text-align: right; padding-right: 2em; margin-top: 20pt; break-inside: avoid; }
            .receipt { border-top: 1pt dashed #000; margin-top: 22pt; padding-top: 8pt; break-inside: avoid; }
            .receipt h2 { font: 16pt/26pt SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; text-align: center;
                margin: 0 0 6pt; }
            table { width: 100%; border-collapse: collapse; font-size: 14pt; line-height: 22pt; }
            th, td { border: .75pt solid #000; padding: 4pt 6pt; text-align: left; font-weight: normal;
                overflow-wrap: anywhere; }
            th { width: 7em; }
            td.blank { height: 26pt; }
            footer { font-size: 10.5pt; line-height: 16pt; margin-top: 8pt; color: #333; overflow-wrap: anywhere; }
            @media screen { body { padding: 12mm; } }
            """;

    private final MessageSource messages;

    private final ZoneId zone;

    private final String desk;

    SlipPage(MessageSource messages, @Value("${lianxi.zone}") ZoneId zone, @Value("${lianxi.desk.url}") String desk) {
        this.messages = messages;
        this.zone = zone;
        this.desk = desk;
    }

    String of(Slip slip, Locale locale) {
        WordedNotice notice = slip.notice();
        WordedNotice.Words words = notice.words(locale);
        String number = text("slip.number", locale, Long.toString(notice.logIndex()));
        String heading = text((notice.kind() == NoticeKind.ACTION_URGED) ? "slip.urging" : "slip.heading", locale);
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8"><title>%s</title><style>
                %s</style></head><body>
                <p class="mark">%s</p>
                <p class="number">%s</p>
                <hr class="rule">
                <h1>%s</h1>
                <p>%s</p>
                <p class="text subject">%s</p>
                %s
                %s<p class="text">%s</p>
                <p class="issued">%s<br>%s</p>
                %s
                <footer>%s</footer>
                </body></html>
                """.formatted(locale.toLanguageTag(), escape(number + heading), STYLE,
                escape(text("slip.office", locale, notice.conference())), escape(number), escape(heading),
                escape(text("slip.to", locale, slip.recipient())), escape(words.title()), paragraphs(words.body()),
                clause(notice, locale),
                escape(text("slip.happened", locale, time(notice.occurredAt(), "format.time", locale))),
                escape(text("slip.office", locale, notice.conference())),
                escape(time(slip.printedAt(), "format.date", locale)), receipt(slip, number, words.title(), locale),
                escape(text("slip.footer", locale, this.desk + notice.link(), notice.noticeId())));
    }

    private String clause(WordedNotice notice, Locale locale) {
        return (notice.clause() != null)
                ? "<p class=\"text\">" + escape(text("slip.clause", locale, notice.clause())) + "</p>\n" : "";
    }

    /**
     * Each line is a paragraph of its own.
     */
    private static String paragraphs(String body) {
        return body.lines()
            .map((line) -> "<p class=\"text\">" + escape(line) + "</p>")
            .collect(Collectors.joining("\n"));
    }

    private String receipt(Slip slip, String number, String title, Locale locale) {
        boolean signed = slip.receiptAt() != null;
        String by = (slip.signedBy() != null) ? slip.signedBy() : "";
        String at = signed ? time(slip.receiptAt(), "format.time", locale) : text("slip.blank-time", locale);
        return "<section class=\"receipt\"><h2>" + escape(text("slip.receipt", locale)) + "</h2>\n<table>\n"
                + row("slip.notice", number + title, "", locale) + row("slip.unit", slip.recipient(), "", locale)
                + row("slip.signed-by", by, signed ? "" : "blank", locale)
                + row("slip.signature", signed ? text("slip.acknowledged", locale) : "", signed ? "" : "blank", locale)
                + row("slip.signed-at", at, "", locale) + "</table></section>";
    }

    private String row(String key, String value, String style, Locale locale) {
        return "<tr><th scope=\"row\">" + escape(text(key, locale)) + "</th><td class=\"" + style + "\">"
                + escape(value) + "</td></tr>\n";
    }

    private String time(Instant time, String format, Locale locale) {
        return DateTimeFormatter.ofPattern(text(format, locale), locale).format(time.atZone(this.zone));
    }

    private String text(String key, Locale locale, Object... details) {
        return this.messages.getMessage(key, details, locale);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

}
