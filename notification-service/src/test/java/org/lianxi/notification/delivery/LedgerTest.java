package org.lianxi.notification.delivery;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;

import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String DELIVERIES = "/api/conferences/" + C + "/deliveries";

    private static final String[] OFFICE = { "Lianxi-Actor", "account=office-1; unit=wjj; role=office-clerk" };

    @BeforeEach
    void adopted() {
        clock.set(Instant.parse("2026-11-24T01:00:00Z"));
        take(this.log.adopt(C));
        contact("jyj");
    }

    @AfterEach
    void clockBack() {
        clock.set(Instant.parse("2026-11-24T01:00:00Z"));
    }

    @Test
    @DisplayName("日志从头再读：什么也不再发，升级后多出来的通知也只进收件箱")
    void whatIsReadAgainIsNoNews() {
        RecordedEvent report = this.log.progress(C, "action-1", 1, 30);
        take(report);
        jdbc().sql("update notice_intent set state = 'sent' where channel = 'mail'").update();
        jdbc().sql("delete from consumer_position").update();
        jdbc().sql("delete from conference_position").update();
        take(this.log.all());
        assertThat(mails("pending")).isZero();

        jdbc().sql("truncate notice, notice_intent, inbox, proof, reminder").update();
        jdbc().sql("delete from conference_position").update();
        take(this.log.all());
        assertThat(count("select count(*) from inbox")).isEqualTo(15);
        assertThat(count("select count(*) from notice_intent where channel = 'mail'")).isZero();

        take(this.log.progress(C, "action-1", 2, 60));
        assertThat(mails("pending")).isOne();
    }

    @Test
    @DisplayName("库清空后从日志重填：先前的事只进收件箱，此后的事照发")
    void aStoreThatIsFilledAnewSendsNothing() {
        take(this.log.progress(C, "action-1", 1, 30));
        jdbc().sql("""
                truncate consumer_position, conference_position, taken_in, notice, notice_intent, inbox, proof, charter,
                    member_unit, reminder""").update();
        jdbc().sql("insert into store_began (at) values (?)").param(Timestamp.from(clock.instant())).update();
        take(this.log.all());
        assertThat(count("select count(*) from inbox")).isEqualTo(15);
        assertThat(count("select count(*) from notice_intent where channel = 'mail'")).isZero();

        take(this.log.at(clock.instant().plusSeconds(1)).progress(C, "action-1", 2, 60));
        assertThat(mails("pending")).isOne();
    }

    @Test
    @DisplayName("库是旧备份：日志里已有送达记录的，不再发")
    void whatIsOnRecordAsDeliveredIsNotSentAgain() {
        RecordedEvent report = this.log.progress(C, "action-1", 1, 30);
        take(report);
        String notice = jdbc().sql("select notice_id from notice").query(String.class).single();
        take(this.log.add(notice, new NoticeDelivered(C, notice, "progress-reported", report.id(), "action-1", "mail",
                List.of("jyj"), clock.instant())));

        assertThat(mails("sent")).isOne();
        assertThat(bean(DeliveryQueue.class).claim("mail", 10, 2)).isEmpty();
    }

    @Test
    @DisplayName("每日汇总：同一单位同一钟点的通知一起领取、一起登记；失败后再发还是那几件")
    void aDigestIsClaimedAndSettledTogether() {
        take(this.log.progress(C, "action-1", 1, 30), this.log.progress(C, "action-2", 1, 60));
        digest();
        DeliveryQueue queue = bean(DeliveryQueue.class);
        Claim claim = queue.claim("mail", 10, 2).getFirst();
        assertThat(claim.intents()).hasSize(2);

        take(this.log.progress(C, "action-3", 1, 90));
        jdbc().sql("update notice_intent set digest_at = (select max(digest_at) from notice_intent)").update();
        queue.again(claim, clock.instant(), "451");
        assertThat(queue.claim("mail", 10, 2).getFirst().intents()).hasSize(2);
        clock.advance(Duration.ofMinutes(3));
        Claim again = queue.claim("mail", 10, 2).getFirst();
        assertThat(again.notices()).isEqualTo(claim.notices());
        assertThat(sent(queue, claim)).isEmpty();
        assertThat(sent(queue, again)).hasSize(1);
        assertThat(mails("sent")).isEqualTo(2);
        assertThat(queue.claim("mail", 10, 2).getFirst().intents()).hasSize(1);
    }

    @Test
    @DisplayName("连续失败的单位暂停发送，别的单位不受影响；到时先试一封，成了就恢复；办公室看得到")
    void aFailingRecipientIsLeftAlone() {
        contact("xcb");
        for (int report = 1; report <= 8; report++) {
            take(this.log.progress(C, "action-1", report, 30));
        }
        Settlements settlements = bean(Settlements.class);
        DeliveryQueue queue = bean(DeliveryQueue.class);
        for (int failure = 1; failure <= 5; failure++) {
            Claim claim = claimed(queue, "jyj");
            settlements.settle(new Settlements.Settlement("mail", claim, new Outcome.TryAgain("451 later")));
            queue.again(claim, clock.instant(), "451");
        }
        assertThat(claimed(queue, "jyj")).isNull();
        Answer circuits = get(DELIVERIES + "/circuits");
        assertThat(circuits.body().at("/items/0/state").asString()).isEqualTo("open");
        assertThat(circuits.body().at("/items/0/recipient").asString()).isEqualTo("jyj");
        assertThat(circuits.body().at("/items/0/failures").asInt()).isEqualTo(5);
        bean(DeliveryCounts.class).count();
        assertThat(get("/actuator/metrics/lianxi.delivery.circuits.open").body().at("/measurements/0/value").asInt())
            .isOne();

        clock.advance(Duration.ofMinutes(1));
        assertThat(get(DELIVERIES + "/circuits").body().at("/items/0/state").asString()).isEqualTo("half-open");
        Claim probe = claimed(queue, "jyj");
        assertThat(probe.trial()).isTrue();
        assertThat(queue.claim("mail", 10, 0)).extracting(Claim::recipient).doesNotContain("jyj");
        settlements.settle(new Settlements.Settlement("mail", probe, new Outcome.Delivered()));
        assertThat(get(DELIVERIES + "/circuits").body().at("/items")).isEmpty();
        assertThat(claimed(queue, "jyj").trial()).isFalse();
    }

    @Test
    @DisplayName("邮件服务器停机：整个渠道暂停，不算在单位头上；到时只试一封")
    void aChannelThatIsAwayIsLeftAlone() {
        contact("xcb");
        take(this.log.progress(C, "action-1", 1, 30));
        Circuits circuits = bean(Circuits.class);
        DeliveryQueue queue = bean(DeliveryQueue.class);
        circuits.failed("mail", 5, false, "connection refused");
        assertThat(queue.claim("mail", 50, 2)).isEmpty();
        assertThat(get(DELIVERIES + "/circuits").body().at("/items/0/recipient").isNull()).isTrue();

        clock.advance(Duration.ofMinutes(1));
        Claim probe = queue.claim("mail", 50, 2).getFirst();
        assertThat(queue.claim("mail", 50, 2)).isEmpty();
        bean(Settlements.class).settle(new Settlements.Settlement("mail", probe, new Outcome.Delivered()));
        assertThat(queue.claim("mail", 50, 2)).hasSize(1);
    }

    @Test
    @DisplayName("一次停机打断多少封都只算一次：先停一分钟；此后每试一封不成，才停得更久")
    void oneOutageCountsOnce() {
        for (String unit : List.of("xcb", "wjj", "czj", "sthj", "zgh", "ybj")) {
            contact(unit);
        }
        take(this.log.progress(C, "action-1", 1, 30));
        DeliveryQueue queue = bean(DeliveryQueue.class);
        queue.claim("mail", 50, 2).forEach(LedgerTest::away);

        assertThat(circuit().path("failures").asInt()).isEqualTo(5);
        assertThat(openFor()).isLessThanOrEqualTo(Duration.ofMinutes(1));
        clock.advance(Duration.ofMinutes(1));
        Claim probe = queue.claim("mail", 50, 2).getFirst();
        assertThat(probe.probe()).isTrue();
        away(probe);
        assertThat(circuit().path("failures").asInt()).isEqualTo(6);
        assertThat(openFor()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
        bean(DeliveryCounts.class).count();
        assertThat(circuitsOpen()).isOne();
        clock.advance(Duration.ofMinutes(2));
        bean(DeliveryCounts.class).count();
        assertThat(circuitsOpen()).isZero();
    }

    @Test
    @DisplayName("改了邮箱：旧邮箱的失败不再算，没寄到的马上再寄")
    void aNewAddressStartsAnew() {
        for (int report = 1; report <= 6; report++) {
            take(this.log.progress(C, "action-1", report, 30));
        }
        DeliveryQueue queue = bean(DeliveryQueue.class);
        Settlements settlements = bean(Settlements.class);
        for (int failure = 1; failure <= 5; failure++) {
            settlements
                .settle(new Settlements.Settlement("mail", claimed(queue, "jyj"), new Outcome.TryAgain("451 later")));
        }
        assertThat(claimed(queue, "jyj")).isNull();

        put("/api/conferences/" + C + "/units/jyj/contact", Map.of("mail", "new@example.org"),
                "account=jyj-1; unit=jyj; role=liaison");
        assertThat(get(DELIVERIES + "/circuits").body().path("items")).isEmpty();
        assertThat(count("select count(*) from notice_intent where channel = 'mail' and next_attempt > ?",
                Timestamp.from(clock.instant())))
            .isZero();
        assertThat(claimed(queue, "jyj").trial()).isFalse();
    }

    @Test
    @DisplayName("汇总里领头的一件已电话告知：其余的仍是一封")
    void aDigestStaysOneWithoutItsLeader() {
        take(this.log.progress(C, "action-1", 1, 30), this.log.progress(C, "action-2", 1, 60),
                this.log.progress(C, "action-3", 1, 90));
        digest();
        DeliveryQueue queue = bean(DeliveryQueue.class);
        Claim claim = queue.claim("mail", 10, 2).getFirst();
        queue.again(claim, clock.instant(), "451");
        post(DELIVERIES + "/" + claim.id() + "/told", Map.of("how", "telephone", "at", "2026-11-24T00:45:00Z"), OFFICE);

        assertThat(queue.claim("mail", 10, 2)).singleElement()
            .satisfies((rest) -> assertThat(rest.intents()).hasSize(2));
    }

    @Test
    @DisplayName("等得太久的列为失败，写明原因；办公室可以一并重发")
    void whatWaitsTooLongHasFailed() {
        take(this.log.progress(C, "action-1", 1, 30));
        bean(Circuits.class).failed("mail", 9, false, "connection refused");
        clock.advance(Duration.ofDays(3));
        bean(Settlements.class).giveUp();

        Answer failed = get(DELIVERIES + "?state=failed");
        assertThat(failed.body().at("/items/0/reason").asString()).isEqualTo("connection refused");
        assertThat(post(DELIVERIES + "/resend").status()).isEqualTo(400);
        Answer refused = post(DELIVERIES + "/resend", "Lianxi-Actor", "account=jyj-1; unit=jyj; role=member");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().at("/detail").asString()).isEqualTo("只有办公室人员可以办理送达");
        assertThat(post(DELIVERIES + "/resend?recipient=xcb", OFFICE).body().at("/count").asInt()).isZero();
        assertThat(post(DELIVERIES + "/resend?channel=mail", OFFICE).body().at("/count").asInt()).isOne();
        bean(Settlements.class).giveUp();
        assertThat(mails("pending")).isOne();
    }

    @Test
    @DisplayName("夜里不重发不急的：等到安静时段结束，等的时间不算拖延；急的照旧重发")
    void whatDoesNotPressIsNotTriedAgainAtNight() {
        put("/api/conferences/" + C + "/units/jyj/preferences", Map.of("quietFrom", "22:00", "quietUntil", "07:30"),
                "account=jyj-1; unit=jyj; role=liaison");
        clock.set(Instant.parse("2026-11-24T13:50:00Z"));
        take(this.log.progress(C, "action-1", 1, 30));
        later(claimed(bean(DeliveryQueue.class), "jyj"));
        assertThat(nextMail()).isEqualTo("2026-11-24T23:30:00Z");

        take(this.log.convene(C, "meeting-1", "第一次会议", List.of("jyj")));
        later(claimed(bean(DeliveryQueue.class), "jyj"));
        assertThat(nextMail()).isBetween(Instant.parse("2026-11-24T14:10:00Z"), Instant.parse("2026-11-24T14:10:05Z"));

        clock.advance(Duration.ofDays(2).plusHours(1));
        bean(Settlements.class).giveUp();
        assertThat(mails("progress-reported", "pending")).isOne();
        assertThat(mails("meeting-convened", "failed")).isOne();
    }

    @Test
    @DisplayName("发送失败，办公室收到通知：哪个单位、哪个渠道、哪件事、为什么，连到台账；同一天同一渠道只一次，第二天再告")
    void theOfficeIsToldOfAFailure() {
        take(this.log.progress(C, "action-1", 1, 30), this.log.progress(C, "action-1", 2, 60));
        fail("jyj");
        fail("jyj");
        assertThat(failures()).singleElement().satisfies((notice) -> {
            assertThat(notice.path("title").asString()).isEqualTo("送达失败：教育局（邮件）");
            assertThat(notice.path("body").asString()).contains("落实情况通报", "（第1次，30%）", "原因：550 no such user")
                .doesNotContain("@");
            assertThat(notice.path("link").asString())
                .isEqualTo("/conferences/" + C + "/deliveries?state=failed&channel=mail&recipient=jyj");
        });
        assertThat(
                count("select count(*) from proof p join notice n using (notice_id) where n.kind = 'delivery-failed'"))
            .isZero();
        assertThat(count("""
                select count(*) from notice n join notice_intent i on i.state = 'failed' and i.xmin = n.xmin
                where n.kind = 'delivery-failed'""")).as("in the transaction in which it fails").isOne();

        clock.advance(Duration.ofDays(1));
        take(this.log.progress(C, "action-1", 3, 90));
        fail("jyj");
        assertThat(failures()).hasSize(2);
    }

    @Test
    @DisplayName("停机两天之后几百封一起放弃：每个单位、渠道各告知办公室一次")
    void hundredsThatFailTogetherAreToldOfOnce() {
        List.of("xcb", "gxj", "czj").forEach(LedgerTest::contact);
        for (int report = 1; report <= 50; report++) {
            take(this.log.progress(C, "action-1", report, 30));
        }
        clock.advance(Duration.ofDays(3));
        bean(Settlements.class).giveUp();

        assertThat(mails("failed")).isEqualTo(200);
        assertThat(failures()).extracting((notice) -> notice.path("title").asString())
            .containsExactlyInAnyOrder("送达失败：教育局（邮件）", "送达失败：区委宣传部（邮件）", "送达失败：工信局（邮件）", "送达失败：财政局（邮件）");
        assertThat(failures().getFirst().path("body").asString()).contains("原因：没有记录");
        bean(Settlements.class).giveUp();
        assertThat(failures()).hasSize(4);
    }

    @Test
    @DisplayName("每个渠道在告知失败的通知里都有两种语言的名字")
    void everyChannelHasAName() {
        List<String> names = service.getBeansOfType(Channel.class)
            .values()
            .stream()
            .filter((channel) -> !channel.immediate())
            .map((channel) -> "channel." + channel.name())
            .toList();

        assertThat(names).isNotEmpty()
            .allSatisfy((name) -> assertThat(List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
                .extracting((locale) -> bean(MessageSource.class).getMessage(name, null, locale))
                .doesNotContainNull()
                .doesNotHaveDuplicates());
    }

    @Test
    @DisplayName("告知失败的通知自己也失败的，不再告知；办公室自己的邮件失败，只进收件箱")
    void aFailureToTellOfAFailureIsTheLast() {
        contact("wjj");
        take(this.log.progress(C, "action-1", 1, 30));
        bean(DeliveryQueue.class).claim("mail", 10, 2).forEach(LedgerTest::refused);
        assertThat(failures()).hasSize(2);
        assertThat(mails("delivery-failed", "pending")).as("of the other unit, as the office wants it").isOne();

        fail("wjj");
        assertThat(mails("delivery-failed", "failed")).isOne();
        assertThat(failures()).hasSize(2);
    }

    @Test
    @DisplayName("办公室电话告知：记下谁、何时，报上记录，不再发信；重复登记只算一次")
    void toldByTelephone() {
        take(this.log.progress(C, "action-1", 1, 30));
        String told = DELIVERIES + "/" + mailId() + "/told";
        Map<String, ?> body = Map.of("how", "telephone", "at", "2026-11-24T00:45:00Z", "note", "办公室值班室接听");
        Answer first = post(told, body, OFFICE);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body().at("/channel").asString()).isEqualTo("telephone");
        assertThat(first.body().at("/toldBy").asString()).isEqualTo("office-1");
        assertThat(first.body().at("/deliveredAt").asString()).isEqualTo("2026-11-24T00:45:00Z");
        assertThat(mails("told")).isOne();
        assertThat(bean(DeliveryQueue.class).claim("mail", 10, 2)).isEmpty();
        Answer second = post(told, Map.of("how", "telephone", "at", "2026-11-24T00:50:00Z"), "Lianxi-Actor",
                "account=office-2; unit=wjj; role=office-director");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(count("select count(*) from proof where step = 'delivered' and channel = 'telephone'")).isOne();
        assertThat(get(DELIVERIES + "?state=told").body().at("/items")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({ "fax, 2026-11-24T00:45:00Z, , how", "telephone, , , at", "telephone, 2026-11-24T02:00:00Z, , at",
            "telephone, 2026-11-23T00:00:00Z, , at", "in-person, 2026-11-24T00:45:00Z, 已打 138 0013-8000, note",
            "in-person, 2026-11-24T00:45:00Z, ０５９５２２２２３３３３, note" })
    @DisplayName("电话告知：方式、时间不对的，带电话号码的，不收")
    void whatDoesNotFitIsRefused(String how, String at, String note, String field) {
        take(this.log.progress(C, "action-1", 1, 30));
        Map<String, Object> body = new HashMap<>();
        body.put("how", how);
        body.put("at", at);
        body.put("note", note);
        Answer answer = post(DELIVERIES + "/" + mailId() + "/told", body, OFFICE);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(mails("pending")).isOne();
    }

    @Test
    @DisplayName("正在发送的、没有的送达记录，不能登记告知；已读的看得到何时读")
    void onlyWhatIsNotUnderWay() {
        take(this.log.progress(C, "action-1", 1, 30));
        Map<String, ?> body = Map.of("how", "in-person", "at", "2026-11-24T00:45:00Z");
        long id = mailId();
        assertThat(post(DELIVERIES + "/999999/told", body, OFFICE).status()).isEqualTo(404);
        bean(DeliveryQueue.class).claim("mail", 10, 2);
        assertThat(post(DELIVERIES + "/" + id + "/told", body, OFFICE).status()).isEqualTo(409);

        String notice = jdbc().sql("select notice_id from notice").query(String.class).single();
        post("/api/conferences/" + C + "/units/jyj/inbox/" + notice + "/receipt", "Lianxi-Actor",
                "account=jyj-1; unit=jyj; role=member");
        assertThat(get(DELIVERIES + "?channel=mail").body().at("/items/0/receiptAt").asString())
            .isEqualTo("2026-11-24T01:00:00Z");
    }

    @Test
    @DisplayName("通知写明依据的条文和会议名称")
    void noticesKnowTheirConference() {
        take(this.log.progress(C, "action-1", 1, 30));

        assertThat(jdbc().sql("select conference_name from notice").query(String.class).single())
            .isEqualTo("鲤城区职业病防治工作联席会议");
    }

    private static Claim claimed(DeliveryQueue queue, String recipient) {
        Claim found = null;
        for (Claim claim : queue.claim("mail", 10, 2)) {
            if (claim.recipient().equals(recipient)) {
                found = claim;
            }
            else {
                sent(queue, claim);
            }
        }
        return found;
    }

    private static void fail(String recipient) {
        refused(claimed(bean(DeliveryQueue.class), recipient));
    }

    private static void refused(Claim claim) {
        bean(Settlements.class)
            .settle(new Settlements.Settlement("mail", claim, new Outcome.Refused("550 no such user")));
    }

    private static List<JsonNode> failures() {
        return get("/api/conferences/" + C + "/units/wjj/inbox").body()
            .path("items")
            .valueStream()
            .filter((notice) -> notice.path("kind").asString().equals("delivery-failed"))
            .toList();
    }

    private static long mails(String kind, String state) {
        return count("""
                select count(*) from notice_intent i join notice n using (notice_id)
                where i.channel = 'mail' and n.kind = ? and i.state = ?""", kind, state);
    }

    private static void later(Claim claim) {
        bean(Settlements.class).settle(
                new Settlements.Settlement("mail", claim, new Outcome.TryAgain("451 later", Duration.ofMinutes(20))));
    }

    private static Instant nextMail() {
        return jdbc().sql("select min(next_attempt) from notice_intent where channel = 'mail' and state = 'pending'")
            .query(Timestamp.class)
            .single()
            .toInstant();
    }

    private static void away(Claim claim) {
        bean(Settlements.class)
            .settle(new Settlements.Settlement("mail", claim, new Outcome.Unreachable("connection refused")));
    }

    private static JsonNode circuit() {
        return get(DELIVERIES + "/circuits").body().at("/items/0");
    }

    private static Duration openFor() {
        return Duration.between(clock.instant(), Instant.parse(circuit().path("openUntil").asString()));
    }

    private static int circuitsOpen() {
        return get("/actuator/metrics/lianxi.delivery.circuits.open").body().at("/measurements/0/value").asInt();
    }

    private static List<Claim> sent(DeliveryQueue queue, Claim claim) {
        return queue.sent(List.of(claim), Collections.singletonList(null));
    }

    private static void digest() {
        jdbc().sql("update notice_intent set digest_at = next_attempt where channel = 'mail'").update();
    }

    private static long mailId() {
        return jdbc().sql("select id from notice_intent where channel = 'mail'").query(Long.class).single();
    }

    private static long mails(String state) {
        return count("select count(*) from notice_intent where channel = 'mail' and state = ?", state);
    }

    private static void contact(String unit) {
        jdbc().sql("insert into contact (conference_id, recipient, mail) values (?, ?, ?)")
            .params(C, unit, unit + "@example.org")
            .update();
    }

}
