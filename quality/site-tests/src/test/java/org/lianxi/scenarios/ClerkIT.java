package org.lianxi.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.standalone.engine.PostgresEngine;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The names of people are the charter's; who follows whom is made up.
 */
@DisplayName("一年的成员变动之后，重放到哪一天，就是细心的文书那天写下的名单")
class ClerkIT {

    @TempDir
    private static Path directory;

    private static PostgresEngine postgres;

    private static ConfigurableApplicationContext service;

    private static final MovedClock CLOCK = new MovedClock(Instant.EPOCH, ZoneId.of("Asia/Shanghai"));

    @BeforeAll
    static void theYear() {
        postgres = new PostgresEngine(directory.resolve("postgres"), directory.resolve("postgres.log"), 0);
        postgres.start();
        service = new Services(CLOCK, Services.NO_KAFKA).command(postgres.url(PostgresEngine.EVENTS));
        Clerk clerk = new Clerk(CLOCK, service.getBean(Commands.class));
        winter(clerk);
        spring(clerk);
        aroundMidsummer(clerk);
        Log log = new Log(service);
        await().atMost(Duration.ofSeconds(30)).until(() -> log.lastIndex() == log.events());
    }

    /**
     * A change that is confirmed before it takes effect; nominations that come to
     * nothing; an officer of the office.
     */
    private static void winter(Clerk clerk) {
        clerk.at("2026-01-05T09:00").charterIsAdopted();
        String science = clerk.at("2026-01-12T09:30").nominates("kjj", "member:kjj", "吕晓琳", "区科技局副局长");
        clerk.at("2026-01-20T15:00").memberIsConfirmed(science, "2026-02-01");
        String industry = clerk.at("2026-02-10T09:00").nominates("gxj", "member:gxj", "黄毅鑫", "区工信局副局长");
        clerk.at("2026-02-12T09:00").withdraws("gxj", industry);
        String publicity = clerk.at("2026-02-20T09:00").nominates("xcb", "member:xcb", "邱佳鑫", "区委宣传部副部长");
        clerk.at("2026-02-25T09:00").isRejected(publicity);
        String officer = clerk.at("2026-03-05T09:00").nominates("kjj", "office-member:kjj", "许万海", "区科技局办公室主任");
        clerk.at("2026-03-09T09:00").officerIsConfirmed(officer, "2026-03-09");
    }

    /**
     * A meeting resolves that one unit comes, one gets another name, one goes. The name
     * changes at midnight.
     */
    private static void spring(Clerk clerk) {
        clerk.at("2026-04-01T09:00").proposes("admit", "cgj", "区城管局", "government");
        clerk.proposes("rename", "scjg", "区市场监督管理局", null);
        clerk.proposes("withdraw", "mzj", null, null);
        clerk.at("2026-04-02T09:00").meetingIsConvened("2026-04-10T10:00");
        clerk.at("2026-04-10T10:00").meetingResolves("cgj", "scjg", "mzj");
        clerk.at("2026-04-10T14:00").unitChangeIsConfirmed("cgj");
        String first = clerk.at("2026-04-15T09:00").nominates("cgj", "member:cgj", "倪立峰", "区城管局副局长");
        clerk.at("2026-04-20T09:00").memberIsConfirmed(first, "2026-04-20");
        clerk.at("2026-06-01T00:00").unitChangeIsConfirmed("scjg");
    }

    /**
     * A change that is to take effect tomorrow; the last day of a unit; a new head of the
     * office's host in the last instant of the day; a change recorded in the first
     * instant of the next one, for days before.
     */
    private static void aroundMidsummer(Clerk clerk) {
        String education = clerk.at("2026-06-15T09:00").nominates("jyj", "member:jyj", "王达", "区教育局副局长");
        clerk.at("2026-06-16T09:00").memberIsConfirmed(education, "2026-07-01");
        String reform = clerk.at("2026-06-25T09:00").nominates("fgj", "member:fgj", "王丽雅", "区发改局副局长");
        clerk.at("2026-06-29T17:00").unitChangeIsConfirmed("mzj");
        clerk.at("2026-06-30T23:59:59.999").postChanges("convener", "曹伟", "区卫健局局长", "2026-06-30");
        clerk.at("2026-07-01T00:00").memberIsConfirmed(reform, "2026-06-28");
        String emergency = clerk.at("2026-07-20T09:00").nominates("yjj", "member:yjj", "李江南", "区应急局副局长");
        clerk.at("2026-07-25T09:00").memberIsConfirmed(emergency, "2026-07-25");
    }

    @AfterAll
    static void stop() {
        service.close();
        postgres.close();
    }

    private static AuditRun audit(String... arguments) {
        return AuditRun.on(CLOCK, postgres.url(PostgresEngine.EVENTS), arguments);
    }

    /**
     * The table without the sentences before it.
     */
    private static String roster(String... arguments) {
        AuditRun run = audit(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out().lines().filter((line) -> line.startsWith("  ")).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String written(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/clerk", name + ".txt"));
    }

    @ParameterizedTest
    @CsvSource({ "2026-06-29", "2026-06-30", "2026-07-01" })
    @DisplayName("变动前一日、当日、次日的名单，逐字相同")
    void theRosterOfTheDay(String day) throws IOException {
        assertThat(roster("replay", "--to", day, "--projection", "roster")).isEqualTo(written(day));
    }

    @Test
    @DisplayName("追溯生效的变动，当天的文书还不知道，次日的文书知道")
    void whatWasRecordedLaterForDaysBefore() throws IOException {
        assertThat(roster("replay", "--to", "2026-07-01", "--on", "2026-06-30", "--projection", "roster"))
            .isEqualTo(written("2026-06-30-as-known-a-day-later"));
    }

    @ParameterizedTest
    @CsvSource({ "2026-01-31,member:kjj,许万海", "2026-02-01,member:kjj,吕晓琳", "2026-02-11,member:gxj,刘文旭",
            "2026-02-26,member:xcb,连英霞", "2026-03-08,office-member:kjj,吕晓琳", "2026-03-09,office-member:kjj,许万海",
            "2026-04-10,member:cgj,（空缺）", "2026-04-20,member:cgj,倪立峰", "2026-05-31,member:scjg,区市场监管局",
            "2026-06-01,member:scjg,区市场监督管理局", "2026-06-30T23:59:59.998+08:00,convener,陈东辉",
            "2026-06-30T15:59:59.999Z,convener,曹伟", "2026-07-24,member:yjj,曹伟", "2026-07-25,member:yjj,李江南" })
    @DisplayName("每一次变动都恰在其日、其时")
    void eachChangeOnItsDay(String time, String seat, String wanted) {
        assertThat(roster("replay", "--to", time, "--projection", "roster").lines()
            .filter((line) -> line.startsWith("  " + seat + " "))).singleElement().asString().contains(wanted);
    }

    @Test
    @DisplayName("增补的单位，前一日的名单上还没有")
    void aUnitIsNotThereBeforeItComes() {
        assertThat(roster("replay", "--to", "2026-04-09", "--projection", "roster")).doesNotContain("cgj");
    }

    @Test
    @DisplayName("两个日子之间变了什么、是哪条记录、谁在何时记的")
    void whatChangedBetweenTwoDays() {
        AuditRun run = audit("diff", "--from", "2026-06-30", "--to", "2026-07-01", "--projection", "roster", "--json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.json().path("events").valueStream().map((event) -> event.path("type").asString()))
            .containsExactly("org.lianxi.conference.member-changed.v1");
        assertThat(run.json().path("differences").path(0).path("fields").valueStream())
            .filteredOn((field) -> field.path("after").asString().contains("王丽雅"))
            .isNotEmpty()
            .allSatisfy((field) -> {
                assertThat(field.path("setBy").path("by").asString()).isEqualTo("wjj/convener/convener");
                assertThat(field.path("setBy").path("time").asString()).isEqualTo("2026-06-30T16:00:00Z");
            });
        assertThat(audit("diff", "--from", "2026-07-01", "--to", "2026-06-30", "--projection", "roster").exitCode())
            .isEqualTo(20);
    }

    @Test
    @DisplayName("这一年没有一条记录是制度不许的")
    void nothingWasAgainstTheCharter() {
        AuditRun run = audit("replay", "--rules", "--projection", "units");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    }

    @Test
    @DisplayName("用法不对时一句话说明，退出码 20")
    void wrongUsageIsNamed() {
        assertThat(audit("replay", "--to", "somewhen")).satisfies((run) -> {
            assertThat(run.exitCode()).isEqualTo(20);
            assertThat(run.err()).contains("somewhen");
        });
        assertThat(audit("replay", "--projection", "register").err())
            .contains("bulletin.register, issue.register, minutes.register");
        assertThat(audit("replay", "--to", "3", "--compare", "mongodb://x/y").exitCode()).isEqualTo(20);
        assertThat(audit("replay", "--compare", "mongodb://127.0.0.1:1").exitCode()).isEqualTo(20);
        assertThat(AuditRun.of(CLOCK, Map.of(), List.of("topic")).err()).contains("LIANXI_KAFKA_BOOTSTRAPSERVERS");
        assertThat(AuditRun.of(CLOCK, Map.of("LIANXI_LANG", "en"), List.of("replay")).err())
            .contains("No database is named");
    }

}
