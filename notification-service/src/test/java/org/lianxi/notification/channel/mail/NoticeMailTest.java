package org.lianxi.notification.channel.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Occasion;
import org.lianxi.notification.notice.PlainText;
import org.lianxi.notification.notice.WordedNotice;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeMailTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-12-01T09:00:00+08:00");

    private static final Set<String> HEADERS = Set.of("Date", "From", "To", "Message-ID", "In-Reply-To", "References",
            "Subject", "MIME-Version", "Content-Type", "Content-Language", "List-Id", "Auto-Submitted",
            "X-Auto-Response-Suppress");

    private final NoticeMail mail = mail(null);

    @Test
    @DisplayName("邮件：会议名称、条文、链接、答复办法，文字和网页两份一致，打印不缺内容")
    void aMailSaysAllThatIsNeeded() throws Exception {
        MimeMessage mail = write(notice("落实情况通报：专项治理", "工信局报告进展。\n已完成30%", null), Locale.SIMPLIFIED_CHINESE);

        for (String type : List.of("text/plain", "text/html")) {
            assertThat(Mails.text(mail, type)).contains("鲤城区职业病防治工作联席会议　致教育局", "落实情况通报：专项治理", "已完成30%",
                    "依据：四·二 及时向各成员单位通报工作进展情况", "http://desk.example/conferences/c/actions/a", "请勿直接回复");
        }
        assertThat(Mails.text(mail, "text/html")).doesNotContain("<img", "<script", "http-equiv", "url(");
        assertThat(mail.getSubject()).isEqualTo("〔通知第18号〕落实情况通报：专项治理");
        assertThat(Mails.text(Mails.received(mail("office@example.org").write(null, List.of(notice("t", "b", null)),
                "jyj", addressee(Locale.SIMPLIFIED_CHINESE))), "text/plain"))
            .contains("直接回复本邮件，由办公室收阅");
    }

    @Test
    @DisplayName("机器自动发出的邮件要标明；同一事项的邮件同一线索；标识每次一样，各单位不同")
    void headersTellMachinesAndThreads() throws Exception {
        MimeMessage first = write(notice("一", "b", null), Locale.SIMPLIFIED_CHINESE);
        MimeMessage again = write(notice("一", "b", null), Locale.SIMPLIFIED_CHINESE);
        MimeMessage other = Mails.received(
                this.mail.write(null, List.of(notice("一", "b", null)), "xcb", addressee(Locale.SIMPLIFIED_CHINESE)));

        assertThat(first.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(first.getHeader("X-Auto-Response-Suppress", null)).isEqualTo("All");
        assertThat(first.getHeader("List-Id", null)).isEqualTo("<c.lianxi>");
        assertThat(first.getHeader("References", null)).isEqualTo(first.getHeader("In-Reply-To", null))
            .matches("<[0-9a-f-]{36}@lianxi>")
            .isNotEqualTo(first.getMessageID());
        assertThat(again.getMessageID()).isEqualTo(first.getMessageID());
        assertThat(other.getMessageID()).isNotEqualTo(first.getMessageID());
        assertThat(other.getHeader("References", null)).isNotEqualTo(first.getHeader("References", null));
    }

    @Test
    @DisplayName("按收件人的语言")
    void theRecipientsLanguageIsSpoken() throws Exception {
        MimeMessage mail = write(notice("中文", "b", null), Locale.ENGLISH);

        assertThat(mail.getSubject()).isEqualTo("[Notice 18] in English");
        assertThat(Mails.text(mail, "text/html")).contains("lang=\"en\"", "Basis: ", "Please do not reply");
    }

    @Test
    @DisplayName("汇总：一封邮件列出各件通知")
    void aDigestListsItsNotices() throws Exception {
        MimeMessage mail = Mails
            .received(this.mail.write(null, List.of(notice("甲", "一", null), notice("乙<b>", "二", null)), "jyj",
                    addressee(Locale.SIMPLIFIED_CHINESE)));

        assertThat(mail.getSubject()).isEqualTo("通知汇总（2026年11月24日，共2件）");
        assertThat(Mails.text(mail, "text/html")).contains("甲", "一", "乙&lt;b&gt;", "二");
        assertThat(Mails.text(mail, "text/plain")).contains("甲", "一", "乙<b>", "二");
        assertThat(mail.getHeader("References", null)).isNull();
    }

    @Test
    @DisplayName("会议邀请：日历库读得回来；改期同一标识、序号增加；取消用 CANCEL；方法与邮件头一致")
    void invitationsAreReadBack() throws Exception {
        Occasion called = Occasion.called("meeting-1", "第一次全体会议", START, START.plusHours(2), "三楼；会议室, A",
                List.of("jyj"));
        Occasion moved = Occasion.moved("meeting-1", START.plusDays(1), START.plusDays(1).plusHours(1), "四楼")
            .after(called);
        Occasion cancelled = Occasion.cancelled("meeting-1").after(moved);
        List<String> expected = List.of("REQUEST 0 20261201T010000Z", "REQUEST 1 20261202T010000Z",
                "CANCEL 2 20261202T010000Z");
        for (int index = 0; index < expected.size(); index++) {
            MimeMessage mail = write(notice("会议通知", "定于十二月一日召开。\n议题：一、二", List.of(called, moved, cancelled).get(index)),
                    Locale.SIMPLIFIED_CHINESE);
            Calendar calendar = Mails.calendar(mail);
            CalendarComponent event = calendar.getComponents().getFirst();
            String method = value(calendar.getProperty("METHOD"));

            assertThat(
                    String.join(" ", method, value(event.getProperty("SEQUENCE")), value(event.getProperty("DTSTART"))))
                .isEqualTo(expected.get(index));
            assertThat(value(event.getProperty("UID"))).isEqualTo("c.meeting-1@lianxi");
            assertThat(value(event.getProperty("SUMMARY"))).isEqualTo("第一次全体会议");
            assertThat(value(event.getProperty("DTSTAMP"))).isEqualTo("20261124T010000Z");
            assertThat(value(event.getProperty("ORGANIZER"))).isEqualTo("mailto:office@example.org");
            assertThat(value(event.getProperty("ATTENDEE"))).isEqualTo("mailto:jyj@example.org");
            ValidationResult result = calendar.validate();
            assertThat(result.hasErrors()).as(result.toString()).isFalse();

            Part part = Mails.parts(mail).stream().filter((one) -> is(one, "text/calendar")).findFirst().orElseThrow();
            assertThat(part.getContentType()).contains("method=" + method);
            assertThat(Mails.text(mail, "text/calendar").lines())
                .allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
            assertThat(Mails.parts(mail)).anyMatch((one) -> is(one, "application/ics"));
        }
    }

    @Test
    @DisplayName("没有被邀请的单位只收通知，不进它的日历")
    void onlyThoseCalledGetAnEntry() throws Exception {
        Occasion others = Occasion.called("meeting-1", "会", START, START.plusHours(2), "三楼", List.of("xcb"));

        assertThat(Mails.parts(write(notice("会议通知", "b", others), Locale.SIMPLIFIED_CHINESE)))
            .noneMatch((part) -> is(part, "text/calendar"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "治理\r\nBcc: victim@example.org\r\n\r\n<script>alert(1)</script>", "=cmd|'/c calc'!A1",
            "报告\u202Efdp.exe", "𠮷野家\uD83D\uDE00𠮷", "\uD800断\uDC00", "a\u0000b\u0007\u001Bc",
            "END:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:x@example.org", "\"；;,\\n^n'<>&" })
    @DisplayName("恶意文字：进不了邮件头、网页和日历")
    void hostileTextStaysText(String hostile) throws Exception {
        String line = PlainText.line(hostile);
        Occasion occasion = Occasion.called("meeting-1", hostile, START, START.plusHours(2), hostile, List.of("jyj"));
        WordedNotice notice = notice(line, PlainText.lines(hostile), occasion);
        MimeMessage mail = Mails.received(this.mail.write(null, List.of(notice), "jyj",
                new Addressees.Addressee(List.of("jyj@example.org"), hostile, Locale.SIMPLIFIED_CHINESE)));

        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(Mails.headers(mail).lines().filter((one) -> !one.startsWith(" ") && !one.startsWith("\t")))
            .allMatch((one) -> HEADERS.contains(one.substring(0, one.indexOf(':'))));
        assertThat(mail.getSubject()).isEqualTo("〔通知第18号〕" + line);
        assertThat(Mails.text(mail, "text/html")).doesNotContain("<script", "\u202E", "\u0000", "\u001B");
        Calendar calendar = Mails.calendar(mail);
        assertThat(calendar.getComponents()).hasSize(1);
        assertThat(calendar.getComponents().getFirst().getProperties("ATTENDEE")).hasSize(1);
        assertThat(value(calendar.getComponents().getFirst().getProperty("SUMMARY"))).isEqualTo(line);
        assertThat(Mails.text(mail, "text/calendar")).doesNotContain("\u202E", "\u0000", "\uFFFD\uFFFD");
    }

    @Test
    @DisplayName("十兆字的正文：截短，写明全文在系统内")
    void tenMegabytesAreCut() throws Exception {
        String body = "𠮷<b>".repeat(2_500_000);
        MimeMessage mail = write(notice("长", body, Occasion.called("m", "会", START, null, null, List.of("jyj"))),
                Locale.SIMPLIFIED_CHINESE);

        assertThat(mail.getSize()).isLessThan(500_000);
        assertThat(Mails.text(mail, "text/html")).contains("全文请到系统内查看").doesNotContain("<b>");
        assertThat(Mails.calendar(mail).getComponents()).hasSize(1);
    }

    private MimeMessage write(WordedNotice notice, Locale locale) throws Exception {
        return Mails.received(this.mail.write(null, List.of(notice), "jyj", addressee(locale)));
    }

    private static Addressees.Addressee addressee(Locale locale) {
        return new Addressees.Addressee(List.of("jyj@example.org"), "教育局", locale);
    }

    private static WordedNotice notice(String title, String body, Occasion occasion) {
        return new WordedNotice("notice-1", "c", NoticeKind.PROGRESS_REPORTED, "event-1", "action-1", 18, NOW,
                "/conferences/c/actions/a", new WordedNotice.Words(title, body),
                new WordedNotice.Words("in English", body), null, "鲤城区职业病防治工作联席会议", "四·二 及时向各成员单位通报工作进展情况", occasion);
    }

    private static NoticeMail mail(String replyTo) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("notification-messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        MailProperties properties = new MailProperties("lianxi@example.org", replyTo, "office@example.org",
                MailProperties.Tls.NONE, null, 1, 1, Duration.ZERO, Duration.ZERO);
        MailWords words = new MailWords(messages, properties, (index, locale) -> Optional.empty(),
                "http://desk.example", ZoneId.of("Asia/Shanghai"));
        return new NoticeMail(messages, properties, words, new Invitation(properties, words, "http://desk.example"),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static String value(Optional<? extends Property> property) {
        return property.orElseThrow().getValue();
    }

    private static boolean is(Part part, String type) {
        try {
            return part.isMimeType(type);
        }
        catch (MessagingException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
