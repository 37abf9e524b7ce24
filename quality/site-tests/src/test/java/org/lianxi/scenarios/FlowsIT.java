package org.lianxi.scenarios;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.action.reportprogress.ReportProgress;
import org.lianxi.command.action.urgeaction.UrgeAction;
import org.lianxi.command.bulletin.issuebulletin.IssueBulletin;
import org.lianxi.command.conference.changemember.ChangeMember;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.issue.raiseissue.RaiseIssue;
import org.lianxi.command.meeting.convenemeeting.ConveneMeeting;
import org.lianxi.command.minutes.fileminuteswithgovernment.FileMinutesWithGovernment;
import org.lianxi.command.minutes.issueminutes.IssueMinutes;
import org.lianxi.command.minutes.requestconsent.RequestConsent;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.superior.acceptassignment.AcceptAssignment;
import org.lianxi.command.superior.issueguidance.IssueGuidance;
import org.lianxi.command.superior.submitopinion.SubmitOpinion;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.query.replay.Replay;
import org.lianxi.standalone.audit.log.LogTables;
import org.lianxi.standalone.engine.PostgresEngine;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianxi.scenarios.FlowPlay.C;
import static org.lianxi.scenarios.FlowPlay.unit;
import static org.lianxi.scenarios.FlowPlay.words;

@DisplayName("制度的每一条信息流：照章办理，就在发出方的发件箱和各接收方的收件箱里")
class FlowsIT {

    @TempDir
    private static Path directory;

    private static PostgresEngine postgres;

    private static ConfigurableApplicationContext service;

    private static FlowPlay play;

    private static final MovedClock CLOCK = new MovedClock(Instant.EPOCH, ZoneId.of("Asia/Shanghai"));

    private static final Charter CHARTER = Charters.read(C);

    private static final List<Document> ITEMS = new ArrayList<>();

    @BeforeAll
    static void everythingHappens() throws SQLException {
        postgres = new PostgresEngine(directory.resolve("postgres"), directory.resolve("postgres.log"), 0);
        postgres.start();
        service = new Services(CLOCK, Services.NO_KAFKA).command(postgres.url(PostgresEngine.EVENTS));
        play = new FlowPlay(CLOCK, service.getBean(Commands.class));
        play.everything();
        Log log = new Log(service);
        await().atMost(Duration.ofSeconds(30)).until(() -> log.lastIndex() == log.events());
        try (Replay replay = Replay.of(List.of("flow.box"));
                LogTables tables = new LogTables(DriverManager.getConnection(postgres.url(PostgresEngine.EVENTS)))) {
            tables.read(null, Long.MAX_VALUE, (logged) -> replay.apply(logged.event()));
            replay.forEach("flow_items", ITEMS::add);
        }
    }

    @AfterAll
    static void stop() {
        service.close();
        postgres.close();
    }

    private static List<Document> items(String flow) {
        return ITEMS.stream()
            .map((item) -> item.get("view", Document.class))
            .filter((item) -> flow.equals(item.getString("flowId")))
            .toList();
    }

    @ParameterizedTest(name = "{0}：{1} → {2}")
    @CsvSource({ "F01,wjj,district-party-committee district-government", "F02,district-government,wjj", "F03,kjj,zgh",
            "F04,wjj,public", "F05,fgj,project-platform", "F06,gxj,wjj rsj zjj", "F07,yjj,wjj", "F08,wjj,rsj",
            "F09,rsj,ybj", "F10,wjj,mzj", "F11,zjj,xcb", "F12,zgh,wjj", "F13,wjj,others", "F14,fgj,wjj", "F15,wjj,all",
            "F16,wjj,all", "F17,wjj,wjj gxj rsj", "F18,wjj,all", "F19,wjj,district-government", "F20,wjj,gxj",
            "F21,gxj,wjj", "F22,wjj,all", "F23,wjj,sub-districts", "F24,zgh,czj", "F25,wjj,fgj",
            "F26,wjj,scjg zjj gxj jyj rsj zgh", "F27,zjj,wjj zgh yjj district-government" })
    @DisplayName("发出方和接收方")
    void boxes(String flow, String sender, String receivers) {
        assertThat(items(flow)).singleElement().satisfies((item) -> {
            assertThat(item.getString("sender")).isEqualTo(sender);
            assertThat(item.getList("receivers", String.class)).containsExactlyInAnyOrderElementsOf(named(receivers));
            assertThat(CHARTER.flow("flows." + flow).orElseThrow().carriedBy()).contains(item.getString("carrier"));
        });
    }

    private static List<String> named(String receivers) {
        List<String> all = CHARTER.units().stream().map(Charter.Unit::code).toList();
        return switch (receivers) {
            case "all" -> all;
            case "others" -> all.stream().filter((unit) -> !"wjj".equals(unit)).toList();
            default -> Arrays.asList(receivers.split(" "));
        };
    }

    @Test
    @DisplayName("制度的信息流各有其条文，一条不漏")
    void everyFlow() {
        assertThat(CHARTER.flows()).hasSize(27).allSatisfy((flow) -> {
            assertThat(flow.carriedBy()).as(flow.id()).isNotEmpty();
            assertThat(items(flow.id())).as(flow.id()).hasSize(1);
            assertThat(CHARTER.clauseOf("flows." + flow.id())).as(flow.id()).isPresent();
        });
    }

    static Stream<Arguments> wrong() {
        Holder nominee = new Holder(null, "王丽雅", "区科技局副局长");
        ConfirmationBasis basis = new ConfirmationBasis("written", "传阅件");
        return Stream.of(row("F01", "C-1.2", "kjj", new SubmitOpinion(C, "opinion-2", "建议", "建议", null, null, null)),
                row("F02", "C-1.2", FlowPlay.OFFICE,
                        new AcceptAssignment(C, "assignment-2", "municipal-government", null, "交办", "交办", null, null)),
                row("F03", "C-4.9", "kjj", words("F03", "kjj")), row("F04", "C-1.3a", "kjj", FlowPlay.publication()),
                row("F05", "C-1.3b", "gxj", FlowPlay.act("case-2", "post-project-info", Map.of())),
                row("F06", "D-06.1", "gxj", words("F06", "wjj")),
                row("F06", "C-1.3b", "rsj", FlowPlay.act("case-2", "share-project-info", Map.of())),
                row("F07", "D-12.1", "kjj", words("F07", "wjj")),
                row("F07", "C-1.3c", "kjj", FlowPlay.act("case-3", "refer-hazard", Map.of())),
                row("F08", "D-09.3", "kjj", FlowPlay.figures("F08", "rsj", "新增确诊例数")),
                row("F09", "D-14", "kjj", FlowPlay.figures("F09", "ybj", "认定人数")),
                row("F10", "D-07", "rsj", FlowPlay.figures("F10", "ybj", "用人单位不存在人数")),
                row("F11", "D-02", "zjj", words("F11", "wjj")),
                row("F12", "C-1.5", "kjj", new RaiseIssue(C, "issue-2", "诉求", "诉求", true, List.of())),
                row("F13", "C-1.3c", "yjj", FlowPlay.act("case-3", "issue-warning", Map.of())),
                row("F14", "C-2.4", "fgj", new NominateMember(C, "nomination-2", "member:kjj", nominee, "工作变动", null)),
                row("F15", "C-2.4", "fgj", new ChangeMember(C, "nomination-1", null, basis, null)),
                row("F16", "C-4.1", "kjj", meeting()),
                row("F17", "C-4.4", "kjj", new RequestConsent(C, FlowPlay.MINUTES, null, null)),
                row("F18", "C-4.6", "kjj", new IssueMinutes(C, FlowPlay.MINUTES, null, List.of())),
                row("F19", "C-4.7", "kjj",
                        new FileMinutesWithGovernment(C, FlowPlay.MINUTES, null, "1", "district-government", null)),
                row("F20", "C-4.10", "kjj", new UrgeAction(C, "action-1", null, UrgingLevel.BLUE, "催", null)),
                row("F21", "C-4.8", "kjj", new ReportProgress(C, "action-1", null, "report-2", 60, "进展")),
                row("F22", "C-4.11", "kjj", new IssueBulletin(C, "bulletin-1", null, null)),
                row("F23", "C-1.4", FlowPlay.OFFICE,
                        new IssueGuidance(C, "guidance-2", "指引", "指引", List.of("municipal-government"), null)),
                row("F24", "D-08", "zgh", words("F24", "wjj")), row("F25", "D-03", "kjj", words("F25", "fgj")),
                row("F26", "C-1.4", "gxj", FlowPlay.act("case-5", "notify-campaign", Map.of())), row("F27", "C-0.2",
                        "zjj", FlowPlay.opening("case-9", "M3", null, "record-signal", "F27", FlowPlay.incident())));
    }

    private static ConveneMeeting meeting() {
        var start = LocalDate.parse("2026-05-10").atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime();
        return new ConveneMeeting(C, "meeting-2", "regular", "会议", start, start.plusHours(1), "一号", List.of(),
                List.of(), null, List.of(), null);
    }

    private static Arguments row(String flow, String clause, String unit, ConferenceCommand command) {
        return row(flow, clause, unit(unit), command);
    }

    private static Arguments row(String flow, String clause, Actor actor, ConferenceCommand command) {
        return Arguments.of(flow, clause, actor, command);
    }

    @ParameterizedTest(name = "{0}：援引{1}")
    @MethodSource("wrong")
    @DisplayName("发出方或接收方不符的不受理，援引条文")
    void otherwiseRefused(String flow, String clause, Actor actor, ConferenceCommand command) {
        assertThat(play.refused(actor, command).path("clause").path("id").asString()).as(flow).isEqualTo(clause);
    }

}
