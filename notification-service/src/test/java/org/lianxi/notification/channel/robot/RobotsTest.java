package org.lianxi.notification.channel.robot;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.deadline.DeadlineLook;
import org.lianxi.notification.delivery.DeliveryRounds;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RobotsTest extends ServiceTest {

    private static final String C = "robots-conference";

    @BeforeEach
    void adopted() {
        robots.reset();
        clock.set(Instant.parse("2026-11-24T01:07:00Z"));
        take(this.log.rule("reporting.unreadAfter", "P3WD")
            .rule("membership.memberChange.decideWithin", "P3WD")
            .adopt(C));
    }

    @AfterEach
    void clockBack() {
        clock.set(Instant.parse("2026-11-24T01:07:00Z"));
    }

    @Test
    @DisplayName("一个群一条：十五个单位同在一群，一次进展只发一条，只有标题和链接，每个单位都算送达")
    void oneMessageForAGroup() {
        take(this.log.assign(C, "action-1", "专项治理"), this.log.progress(C, "action-1", 1, 30));
        rounds();
        clock.advance(Duration.ofSeconds(3));
        rounds();

        assertThat(robots.shown()).filteredOn((shown) -> shown.platform().equals("dingtalk"))
            .extracting(FakeRobots.Shown::title)
            .containsOnlyOnce("### 落实情况通报：专项治理（第1次，30%）\n\n〔通知第18号〕");
        assertThat(robots.shown()).filteredOn((shown) -> shown.body().contains("落实情况通报"))
            .extracting(FakeRobots.Shown::platform)
            .containsExactlyInAnyOrder("wecom", "dingtalk", "feishu");
        assertThat(robots.shown())
            .allSatisfy((shown) -> assertThat(shown.link()).startsWith("http://127.0.0.1:8080/conferences/" + C))
            .noneMatch((shown) -> shown.body().contains("已摸底排查"));
        assertThat(count("select count(*) from notice_intent where channel = 'dingtalk' and state = 'sent'"))
            .isEqualTo(3 + 15);
        assertThat(jdbc().sql("select recipients from proof where channel = 'dingtalk'")
            .query((row, number) -> (String[]) row.getArray("recipients").getArray())
            .list()).singleElement().satisfies((units) -> assertThat(units).hasSize(15));
    }

    @Test
    @DisplayName("只告知群里的单位；别的联席会议的通知不进这个群")
    void onlyWhoSitsInTheGroup() {
        take(this.log.adopt("another"));
        take(this.log.progress("another", "action-2", 1, 10), this.log.assign(C, "action-1", "专项治理"));
        rounds();

        assertThat(robots.shown()).noneMatch((shown) -> shown.body().contains("another"));
        assertThat(jdbc().sql("select recipient from notice_intent where channel = 'wecom'").query(String.class).list())
            .containsExactly("gxj");
    }

    @Test
    @DisplayName("不要群通知的单位：进展不算在它名下，督办照样进群")
    void urgingsStandInTheGroupWhateverIsWanted() {
        put("/api/conferences/" + C + "/units/gxj/preferences", Map.of("channels", List.of("inbox")));
        take(this.log.assign(C, "action-1", "专项治理"), this.log.progress(C, "action-1", 1, 30));
        assertThat(count("select count(*) from notice_intent where channel = 'wecom' and recipient = 'gxj'")).isZero();

        take(this.log.add("action-1", new ActionUrged(C, "action-1", 1, UrgingLevel.BLUE, "gxj", "wjj", "逾期未反馈", null,
                LocalDate.of(2026, 11, 24))));
        rounds();

        assertThat(robots.shown()).filteredOn((shown) -> shown.platform().equals("wecom"))
            .extracting(FakeRobots.Shown::title)
            .contains("蓝色督办单：专项治理");
    }

    @Test
    @DisplayName("人名不进群")
    void namesStayOutside() {
        take(this.log.add("conference-" + C, new MemberNominated(C, "nomination-1", "member:jyj", "jyj",
                new Holder("p-1", "某某", "副局长"), "工作变动", LocalDate.of(2026, 11, 24))));
        rounds();

        assertThat(robots.shown()).isNotEmpty().noneMatch((shown) -> shown.body().contains("某某"));
        assertThat(robots.shown()).anyMatch((shown) -> shown.title().contains("人员事项通知，请登录查看"));
    }

    @Test
    @DisplayName("人名不随提醒进群：人员变动的通知没人看、提名没有定，群里只说是人员事项，办公室看得到是谁")
    void remindersNameNobodyEither() {
        clock.advance(Duration.ofMinutes(1));
        this.log.at(clock.instant());
        LocalDate day = LocalDate.of(2026, 11, 24);
        take(this.log.add("conference-" + C,
                new ExOfficioHolderChanged(C, "convener", "convener", "jyj", null, null, new Holder("p-1", "某某", "局长"),
                        "任免通知", day)),
                this.log.add("conference-" + C,
                        new OfficeStaffAppointed(C, "nomination-2", "staff-1", "office-clerk", "wjj",
                                new Holder("p-2", "某某", "科员"), new ConfirmationBasis("written", "circular-1"), day)),
                this.log.add("conference-" + C, new MemberNominated(C, "nomination-1", "member:jyj", "jyj",
                        new Holder("p-3", "某某", "副局长"), "工作变动", day)));
        rounds();
        robots.reset();

        clock.set(Instant.parse("2026-11-30T01:00:00Z"));
        DeadlineLook.at(service, C);
        rounds();

        assertThat(jdbc().sql("""
                select title_zh from notice join inbox using (notice_id)
                where recipient = 'wjj' and kind = 'deadline-passed'""").query(String.class).list())
            .containsExactlyInAnyOrder("已过时限：职务变动：某某（阅收通知）", "已过时限：办公室人员：某某（阅收通知）", "已过时限：某某（提请联席会议确定成员调整）");
        assertThat(robots.shown()).hasSize(3)
            .allSatisfy((shown) -> assertThat(shown.title()).contains("人员事项通知，请登录查看"))
            .noneMatch((shown) -> shown.body().contains("某某"));
    }

    @Test
    @DisplayName("十八条连着来：一分钟不超过十五条，平台没有一次说太快，一条不丢")
    void limitsAreKept() {
        for (int number = 1; number <= 18; number++) {
            take(this.log.progress(C, "action-1", number, number));
        }
        rounds();
        assertThat(robots.requests("wecom")).isEqualTo(15);
        assertThat(count("select count(*) from notice_intent where state = 'failed'")).isZero();

        for (int later = 0; later < 9; later++) {
            clock.advance(Duration.ofSeconds(9));
            rounds();
        }
        assertThat(List.of("wecom", "dingtalk", "feishu")).allSatisfy((platform) -> {
            assertThat(robots.shown()).filteredOn((shown) -> shown.platform().equals(platform))
                .extracting(FakeRobots.Shown::title)
                .hasSize(18)
                .doesNotHaveDuplicates();
            assertThat(robots.requests(platform)).isEqualTo(18);
        });
    }

    @Test
    @DisplayName("平台说太快：整个窗口不再去打扰，过后补发一条")
    void aThrottledRobotIsLeftAlone() {
        robots.answer(200, (platform) -> platform.equals("dingtalk") ? "{\"errcode\":130101}" : null);
        take(this.log.progress(C, "action-1", 1, 30));
        rounds();
        robots.answer(200, (platform) -> null);
        clock.advance(Duration.ofMinutes(9));
        take(this.log.progress(C, "action-1", 2, 60));
        rounds();
        assertThat(robots.requests("dingtalk")).isOne();

        clock.advance(Duration.ofMinutes(3));
        rounds();
        assertThat(robots.shown()).filteredOn((shown) -> shown.platform().equals("dingtalk")).hasSize(2);
    }

    @Test
    @DisplayName("机器人被停用：立即失败，看得到平台的码，看不到密钥；只问一次，不为每个单位各问一次")
    void aRefusalIsSeen() {
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        logged.start();
        root.addAppender(logged);
        robots.answer(200, (platform) -> platform.equals("wecom") ? "{\"errcode\":93000}" : null);
        take(this.log.progress(C, "action-1", 1, 30));
        rounds();
        root.detachAppender(logged);

        assertThat(robots.requests("wecom")).isOne();
        Answer failed = get("/api/conferences/" + C + "/deliveries?state=failed&channel=wecom");
        assertThat(failed.body().at("/items/0/reason").asString()).isEqualTo("wecom 93000");
        assertThat(logged.list).extracting(ILoggingEvent::getFormattedMessage)
            .anyMatch((line) -> line.contains("wecom 93000"))
            .noneMatch((line) -> line.contains(FakeRobots.KEY) || line.contains(FakeRobots.SECRET));
        assertThat(bean(RobotProperties.class).toString()).doesNotContain(FakeRobots.KEY, FakeRobots.SECRET);

        robots.answer(200, (platform) -> null);
        clock.advance(Duration.ofMinutes(11));
        Answer resent = post(
                "/api/conferences/" + C + "/deliveries/" + failed.body().at("/items/0/id").asLong() + "/resend",
                "Lianxi-Actor", "account=office-1; unit=wjj; role=office-clerk");
        assertThat(resent.status()).isEqualTo(200);
        rounds();
        assertThat(robots.shown()).filteredOn((shown) -> shown.platform().equals("wecom")).hasSize(1);
    }

    @Test
    @DisplayName("5xx：退避重试，同一条共试四次，然后列为失败")
    void troubleIsTriedAgain() {
        robots.answer(502, (platform) -> "{}");
        take(this.log.progress(C, "action-1", 1, 30));
        put("/api/conferences/" + C + "/units/wjj/preferences", Map.of("channels", List.of("inbox")),
                "account=wjj-1; unit=wjj; role=liaison");
        for (int attempt = 0; attempt < 12; attempt++) {
            rounds();
            clock.advance(Duration.ofMinutes(4));
        }

        assertThat(robots.requests("dingtalk")).isEqualTo(4);
        assertThat(count("select count(*) from notice_intent where channel = 'dingtalk' and state = 'failed'"))
            .isEqualTo(15);
        assertThat(count("""
                select count(*) from inbox join notice using (notice_id)
                where kind = 'progress-reported'""")).isEqualTo(15);
        assertThat(count("""
                select count(*) from inbox join notice using (notice_id)
                where kind = 'delivery-failed' and recipient = 'wjj' and link like '%channel=dingtalk%'"""))
            .isEqualTo(15);
    }

    @Test
    @DisplayName("卡片不被接受：改发文字")
    void textWhereACardIsNotTaken() {
        robots.answer(200,
                (platform) -> platform.equals("feishu") && robots.requests("feishu") == 1 ? "{\"code\":9499}" : null);
        take(this.log.progress(C, "action-1", 1, 30));
        rounds();

        assertThat(robots.shown()).filteredOn((shown) -> shown.platform().equals("feishu"))
            .singleElement()
            .satisfies((shown) -> assertThat(shown.body()).contains("\"msg_type\":\"text\""));
    }

    @Test
    @DisplayName("配置写错，启动时就说")
    void mistakesShowAtTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Robot("g", "c", "wecom", null, " ", null, null))
            .withMessage("robot g has no key");
        assertThatIllegalArgumentException().isThrownBy(() -> new Robot("g", "c", "qq", null, "k", null, null));
        Robot robot = new Robot("g", "c", "wecom", null, "k", null, null);
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new RobotProperties(true, null, null, null, null, List.of(robot, robot)))
            .withMessage("two robots are called g");
    }

    private static void rounds() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).untilAsserted(() -> {
            bean(DeliveryRounds.class).round();
            assertThat(count("""
                    select count(*) from notice_intent
                    where state = 'claimed' or state = 'pending' and next_attempt <= ?""",
                    Timestamp.from(clock.instant())))
                .isZero();
        });
    }

}
