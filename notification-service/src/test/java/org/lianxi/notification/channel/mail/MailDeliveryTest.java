package org.lianxi.notification.channel.mail;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.Method;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.contract.meeting.MeetingCancelled;
import org.lianxi.contract.meeting.MeetingRescheduled;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.checkpoint.LogCheckpoints;
import org.lianxi.notification.delivery.DeliveryRounds;
import org.lianxi.transport.CheckpointHead;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

class MailDeliveryTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String[] OFFICE = { "Lianxi-Actor", "account=office-1; unit=wjj; role=office-clerk" };

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final ScriptedMailServer scripted = new ScriptedMailServer();

    @BeforeEach
    void adopted() {
        take(this.log.convener("zgh").adopt(C));
    }

    @AfterEach
    void close() {
        this.scripted.close();
    }

    @Test
    @DisplayName("登记了邮箱的单位收到邮件：文字和网页两种正文，题头有编号，编号和标识重发不变")
    void unitsWithAnAddressGetMail() throws Exception {
        contact("jyj");
        take(this.log.assign(C, "action-1", "专项治理"), this.log.progress(C, "action-1", 1, 30));
        rounds();

        MimeMessage mail = mailServer.getReceivedMessages()[0];
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("〔通知第18号〕落实情况通报：专项治理（第1次，30%）");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@lianxi>");
        assertThat(text(mail, "text/plain")).contains("已摸底排查", "/conferences/licheng-zybfz/actions/action-1");
        assertThat(text(mail, "text/html")).contains("<a href=\"http://127.0.0.1:8080/conferences/licheng-zybfz");
        assertThat(states("sent")).isOne();

        String first = mail.getMessageID();
        jdbc().sql(
                "update notice_intent set state = 'pending', next_attempt = now() - interval '10 years' where channel = 'mail'")
            .update();
        rounds();
        assertThat(mailServer.getReceivedMessages()[1].getMessageID()).isEqualTo(first);
    }

    @Test
    @DisplayName("标题里的换行和网页代码：进不了邮件头，网页里只是文字")
    void hostileTitlesStayText() throws Exception {
        contact("gxj");
        take(this.log.assign(C, "action-1", "治理\r\nBcc: victim@example.org\r\n\r\n<script>alert(1)</script>"));
        rounds();

        MimeMessage mail = mailServer.getReceivedMessages()[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).contains("治理 Bcc: victim@example.org <script>");
        assertThat(text(mail, "text/html")).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    @DisplayName("会议通知带日历邀请，只给被邀请的单位；取消时同一标识、序号增加")
    void meetingsComeWithAnInvitation() throws Exception {
        contact("jyj");
        contact("xcb");
        take(this.log.convene(C, "meeting-1", "第一次全体会议", List.of("jyj")));
        rounds();
        take(this.log.add("meeting-1",
                new MeetingRescheduled(C, "meeting-1", OffsetDateTime.parse("2026-12-02T09:00:00+08:00"),
                        OffsetDateTime.parse("2026-12-02T10:00:00+08:00"), "四楼", "场地", List.of())));
        rounds();
        take(this.log.add("meeting-1", new MeetingCancelled(C, "meeting-1", "改为书面")));
        rounds();

        List<String> entries = new ArrayList<>();
        for (MimeMessage mail : mailServer.getReceivedMessagesForDomain("jyj@example.org")) {
            Calendar calendar = Mails.calendar(mail);
            CalendarComponent event = calendar.getComponents().getFirst();
            entries.add(String.join(" ", calendar.<Method>getProperty("METHOD").orElseThrow().getValue(),
                    event.getProperty("UID").orElseThrow().getValue(),
                    event.getProperty("SEQUENCE").orElseThrow().getValue(),
                    event.getProperty("DTSTART").orElseThrow().getValue()));
        }
        assertThat(entries).containsExactly("REQUEST licheng-zybfz.meeting-1@lianxi 0 20261201T010000Z",
                "REQUEST licheng-zybfz.meeting-1@lianxi 1 20261202T010000Z",
                "CANCEL licheng-zybfz.meeting-1@lianxi 2 20261202T010000Z");
        for (MimeMessage mail : mailServer.getReceivedMessagesForDomain("xcb@example.org")) {
            assertThat(Mails.text(mail, "text/calendar")).isEmpty();
        }
    }

    @Test
    @DisplayName("只要收件箱的：进展不发邮件；督办照发，发给单位，也发给席位登记的邮箱，红色的还发给召集人")
    void urgingsAreMailedWhateverIsWanted() {
        inboxOnly("/units/jyj");
        inboxOnly("/units/zgh/seats/convener");
        take(this.log.add("action-1",
                new ActionAssigned(C, "action-1", "专项治理", "按纪要落实",
                        new ActionSource("resolution", "meeting-1", "resolution-1"), "jyj", List.of(), DAY, DAY)),
                this.log.progress(C, "action-1", 1, 30));
        assertThat(count("select count(*) from notice_intent where channel = 'mail'")).isZero();

        take(this.log.add("action-1",
                new ActionUrged(C, "action-1", 1, UrgingLevel.RED, "jyj", "wjj", "逾期未反馈", null, DAY)));
        assertThat(states("pending")).isEqualTo(2);
        rounds();

        assertThat(states("sent")).isEqualTo(2);
        assertThat(mailServer.getReceivedMessagesForDomain("jyj@example.org")).hasSize(1);
        assertThat(mailServer.getReceivedMessagesForDomain("zgh@example.org")).hasSize(1);
    }

    @Test
    @DisplayName("从前登记的地址里有汉字、全角字符的：不寄到别处，列为失败，写明原因；同一单位别的邮箱照收")
    void whatMailWouldMangleGoesNowhere() throws Exception {
        for (List<String> given : List.of(List.of("jyj", "1", "李@example.org"),
                List.of("xcb", "1", "office１@example.org"), List.of("xcb", "2", "xcb@example.org"))) {
            jdbc().sql("insert into contact (conference_id, recipient, position, mail) values (?, ?, ?::integer, ?)")
                .params(C, given.get(0), given.get(1), given.get(2))
                .update();
        }
        take(this.log.progress(C, "action-1", 1, 30),
                this.log.convene(C, "meeting-1", "第一次全体会议", List.of("jyj", "xcb")));
        rounds();

        assertThat(mailServer.getReceivedMessages()).hasSize(2)
            .allSatisfy((mail) -> assertThat(mail.getAllRecipients()).extracting(Object::toString)
                .containsExactly("xcb@example.org"));
        assertThat(get("/api/conferences/" + C + "/deliveries?state=failed").body().at("/items").values()).hasSize(2)
            .allSatisfy((failed) -> assertThat(failed.at("/recipient").asString()).isEqualTo("jyj"))
            .allSatisfy((failed) -> assertThat(failed.at("/attempts").asInt()).isOne())
            .allSatisfy((failed) -> assertThat(failed.at("/reason").asString()).contains("汉字或全角字符"));
        assertThat(jdbc().sql("select reason from notice_intent where channel = 'mail' and state = 'sent'")
            .query(String.class)
            .list()).hasSize(2).allSatisfy((reason) -> assertThat(reason).contains("有的邮箱没有收到", "汉字或全角字符"));
    }

    @Test
    @DisplayName("汇总：一封邮件，账上每件都记为已发")
    void aDigestIsOneMail() throws Exception {
        contact("jyj");
        take(this.log.progress(C, "action-1", 1, 30), this.log.progress(C, "action-2", 1, 60));
        jdbc().sql("update notice_intent set digest_at = next_attempt where channel = 'mail'").update();
        rounds();

        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        assertThat(mailServer.getReceivedMessages()[0].getSubject()).contains("共2件");
        assertThat(states("sent")).isEqualTo(2);
        assertThat(count("select count(*) from proof where channel = 'mail' and 'jyj' = any (recipients)"))
            .isEqualTo(2);
    }

    @Test
    @DisplayName("邮件送达合并上报，不按单位逐个上报")
    void mailDeliveriesAreReportedTogether() {
        contact("jyj");
        contact("xcb");
        take(this.log.progress(C, "action-1", 1, 30));
        rounds();

        assertThat(jdbc().sql("select recipients from proof where channel = 'mail'")
            .query((row, number) -> row.getArray("recipients").getArray())
            .list()).singleElement()
            .satisfies((units) -> assertThat((String[]) units).containsExactlyInAnyOrder("jyj", "xcb"));
    }

    @Test
    @DisplayName("5xx：立即失败，看得到原因，没有邮箱地址；可以重发")
    void aPermanentRefusalFailsAtOnce() {
        useScripted();
        this.scripted.reply("jyj@example.org", "550 5.1.1 <jyj@example.org>: no such user");
        contact("jyj");
        take(this.log.progress(C, "action-1", 1, 30));
        rounds();

        Answer failed = get("/api/conferences/" + C + "/deliveries?state=failed&channel=mail&unit=jyj");
        assertThat(failed.body().at("/items")).hasSize(1);
        assertThat(failed.body().at("/items/0/attempts").asInt()).isOne();
        assertThat(failed.body().at("/items/0/reason").asString()).contains("550 5.1.1", "no such user")
            .doesNotContain("jyj@example.org");
        String resend = "/api/conferences/" + C + "/deliveries/" + failed.body().at("/items/0/id").asLong() + "/resend";

        this.scripted.reply("jyj@example.org", "250 ok");
        assertThat(post(resend, OFFICE).body().at("/state").asString()).isEqualTo("pending");
        rounds();
        assertThat(states("sent")).isOne();
        assertThat(post(resend, OFFICE).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("几个邮箱都没收：有一个以后可能收，就再试；不因另一个写错而放弃")
    void oneThatMayYetBeServedKeepsTheMail() {
        useScripted();
        this.scripted.reply("old@example.org", "550 5.1.1 no such user");
        this.scripted.reply("jyj@example.org", "450 4.7.1 greylisted", "250 ok");
        contacts("jyj", "old@example.org", "jyj@example.org");
        take(this.log.progress(C, "action-1", 1, 30));
        rounds();
        assertThat(states("pending")).isOne();

        clock.advance(Duration.ofMinutes(10));
        rounds();
        assertThat(states("sent")).isOne();
        assertThat(this.scripted.accepted()).containsExactly("jyj@example.org");
    }

    @Test
    @DisplayName("几个邮箱有的没收：算已发，但写明原因")
    void whoWasLeftOutIsSeen() {
        useScripted();
        this.scripted.reply("old@example.org", "550 5.1.1 <old@example.org>: no such user");
        contacts("jyj", "jyj@example.org", "old@example.org");
        take(this.log.progress(C, "action-1", 1, 30));
        rounds();

        Answer sent = get("/api/conferences/" + C + "/deliveries?state=sent&channel=mail&unit=jyj");
        assertThat(sent.body().at("/items/0/reason").asString()).startsWith("有的邮箱没有收到：550 5.1.1")
            .doesNotContain("old@example.org");
    }

    @Test
    @DisplayName("4xx：按公布的间隔重试，至多十次，然后列为失败；收件箱不受影响，别的单位不受拖累")
    void temporaryRefusalsAreTriedAgain() {
        useScripted();
        this.scripted.reply("jyj@example.org", "451 4.7.1 greylisted");
        contact("jyj");
        contact("xcb");
        take(this.log.progress(C, "action-1", 1, 30));
        for (int attempt = 1; attempt <= 9; attempt++) {
            rounds();
            assertThat(count("select attempts from notice_intent where recipient = 'jyj' and channel = 'mail'"))
                .isEqualTo(attempt);
            assertThat(states("pending")).isOne();
            clock.advance(Duration.ofHours(12));
        }
        rounds();

        assertThat(states("failed")).isOne();
        assertThat(this.scripted.accepted()).containsExactly("xcb@example.org");
        assertThat(count("select count(*) from inbox")).as("with what the office is told of the failure").isEqualTo(16);
        assertThat(get("/api/conferences/" + C + "/deliveries?state=failed").body().at("/items/0/reason").asString())
            .contains("451");
    }

    @Test
    @DisplayName("一个单位的服务器不回话，别的单位照收")
    void aSilentServerDelaysNobodyElse() {
        useScripted();
        this.scripted.reply("jyj@example.org", "silent");
        contact("jyj");
        contact("xcb");
        take(this.log.progress(C, "action-1", 1, 30), this.log.progress(C, "action-1", 2, 60));

        Awaitility.await().untilAsserted(() -> {
            bean(DeliveryRounds.class).round();
            assertThat(this.scripted.accepted()).containsExactly("xcb@example.org", "xcb@example.org");
            assertThat(states("claimed")).isOne();
        });
        this.scripted.close();
        // What is under way would look for more in the midst of the next test.
        Awaitility.await().untilAsserted(() -> assertThat(states("claimed")).isZero());
        jdbc().sql("delete from contact").update();
    }

    @Test
    @DisplayName("邮件服务器停机：不丢；恢复后补发")
    void mailWaitsForItsServer() {
        bean(JavaMailSenderImpl.class).setPort(1);
        contact("jyj");
        take(this.log.progress(C, "action-1", 1, 30));
        rounds();
        assertThat(count("select count(*) from notice_intent where state = 'pending' and attempts = 1")).isOne();

        bean(JavaMailSenderImpl.class).setPort(mailServer.getSmtp().getPort());
        clock.advance(Duration.ofSeconds(5));
        rounds();
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName("收完正文断线：不知道是否收到，用同一标识再发")
    void anUnknownOutcomeIsSentAgain() {
        useScripted();
        this.scripted.reply("jyj@example.org", "drop");
        contact("jyj");
        take(this.log.progress(C, "action-1", 1, 30));
        rounds();
        assertThat(states("pending")).isOne();

        this.scripted.reply("jyj@example.org", "250 ok");
        clock.advance(Duration.ofSeconds(5));
        rounds();
        assertThat(this.scripted.accepted()).hasSize(2);
        assertThat(states("sent")).isOne();
    }

    @Test
    @DisplayName("地址删除后不再发信，库里也不再有")
    void anErasedAddressIsGone() {
        contact("jyj");
        take(this.log.progress(C, "action-1", 1, 30));
        assertThat(put("/api/conferences/" + C + "/units/jyj/contact", Map.of("mail", "")).status()).isEqualTo(200);
        rounds();

        assertThat(states("failed")).isOne();
        assertThat(mailServer.getReceivedMessages()).isEmpty();
        assertThat(count("select count(*) from contact")).isZero();
        assertThat(count("select count(*) from notice_intent i where i::text like '%@example%'")).isZero();
    }

    @Test
    @DisplayName("邮件等一等盖住它的检查点，印上校验码；等不来就印最新的，说明本通知在其后")
    void printsTheCheckpoint() throws Exception {
        signed(5);
        contact("jyj");
        take(this.log.progress(C, "action-1", 1, 30));
        bean(DeliveryRounds.class).round();
        assertThat(states("pending")).isOne();
        signed(5, 17);
        rounds();
        String covering = bean(LogCheckpoints.class).coveringOrNewest(17).orElseThrow().code();
        assertThat(bean(LogCheckpoints.class).coveringOrNewest(17)).map(CheckpointHead::size).contains(17L);
        for (String type : List.of("text/plain", "text/html")) {
            assertThat(text(mailServer.getReceivedMessages()[0], type)).contains("校验码：" + covering,
                    "lianxi/test 前 17 条", "root-17", "本通知在内");
        }

        take(this.log.progress(C, "action-1", 2, 60));
        bean(DeliveryRounds.class).round();
        assertThat(states("pending")).isOne();
        clock.advance(Duration.ofSeconds(3));
        rounds();
        String newest = bean(LogCheckpoints.class).coveringOrNewest(Long.MAX_VALUE).orElseThrow().code();
        assertThat(text(mailServer.getReceivedMessages()[1], "text/plain")).contains("校验码：" + newest, "前 17 条",
                "本通知记录在后");
    }

    private void useScripted() {
        bean(JavaMailSenderImpl.class).setPort(this.scripted.port());
    }

    private static void contact(String unit) {
        assertThat(put("/api/conferences/" + C + "/units/" + unit + "/contact", Map.of("mail", unit + "@example.org"))
            .status()).isEqualTo(200);
    }

    private static void contacts(String unit, String... mails) {
        assertThat(
                put("/api/conferences/" + C + "/units/" + unit + "/contact", Map.of("mails", List.of(mails))).status())
            .isEqualTo(200);
    }

    private static void inboxOnly(String party) {
        String path = "/api/conferences/" + C + party;
        put(path + "/contact", Map.of("mail", party.split("/")[2] + "@example.org"));
        assertThat(put(path + "/preferences", Map.of("channels", List.of("inbox"))).body().at("/urging").asBoolean())
            .isTrue();
    }

    private static long states(String state) {
        return count("select count(*) from notice_intent where channel = 'mail' and state = ?", state);
    }

    private static void rounds() {
        Awaitility.await().untilAsserted(() -> {
            bean(DeliveryRounds.class).round();
            assertThat(count(
                    "select count(*) from notice_intent where state = 'claimed' or state = 'pending' and next_attempt <= ?",
                    Timestamp.from(clock.instant())))
                .isZero();
        });
    }

    private static String text(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder found = new StringBuilder();
            for (int index = 0; index < parts.getCount(); index++) {
                found.append(text(parts.getBodyPart(index), type));
            }
            return found.toString();
        }
        return "";
    }

}
