package org.lianxi.notification.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.issue.IssueEscalated;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.meeting.MeetingCancelled;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.MeetingProposed;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.contract.superior.AssignmentReported;
import org.lianxi.contract.superior.GuidanceIssued;
import org.lianxi.contract.superior.OpinionSubmitted;
import org.lianxi.notification.Records;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("成员单位以外的机关也是送达对象")
class OrganRecipientsTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String API = "/api/conferences/" + C;

    private static final String GOVERNMENT = "district-government";

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-20T09:00:00+08:00");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final ConfirmationBasis BASIS = new ConfirmationBasis("meeting", "resolution-1");

    private static final String[] FOR_THE_GOVERNMENT = { "Lianxi-Actor",
            "account=government-1; unit=district-government; role=liaison" };

    @BeforeEach
    void organsOfTheCharter() {
        this.log.organ(GOVERNMENT, "区人民政府")
            .organ("district-party-committee", "区委")
            .organ("district-leadership", "区委、区政府")
            .organ("sub-districts", "各街道办事处")
            .rule("minutes.copyReport.to", List.of(GOVERNMENT));
    }

    private void adopted() {
        take(this.log.adopt(C));
        take(this.log.add("minutes-1",
                new MinutesDrafted(C, "minutes-1", "meeting-1", 1, "会议纪要", "文本", "sha-256:1", List.of(), List.of())));
    }

    private RecordedEvent issue() {
        RecordedEvent issued = this.log.add("minutes-1", new MinutesIssued(C, "minutes-1", "meeting-1", 1, "sha-256:1",
                "〔2026〕1号", "conference", List.of("wjj", "gxj"), DAY, "联席会议", null, List.of(GOVERNMENT)));
        take(issued);
        return issued;
    }

    @Test
    @DisplayName("四·一 同时抄报区人民政府：政府收到抄报，自行签收，在案可查；成员单位收到的是印发通知")
    void theGovernmentGetsItsCopy() {
        adopted();
        RecordedEvent issued = issue();

        String noticeId = "notice-" + issued.id() + "-minutes-copied";
        JsonNode copied = get(API + "/recipients/" + GOVERNMENT + "/inbox").body().at("/items/0");
        assertThat(copied.at("/noticeId").asString()).isEqualTo(noticeId);
        assertThat(copied.at("/title").asString()).isEqualTo("抄报会议纪要：会议纪要（〔2026〕1号）");
        assertThat(titles("gxj")).containsExactly("印发纪要：会议纪要（〔2026〕1号）");

        String receipt = API + "/recipients/" + GOVERNMENT + "/inbox/" + noticeId + "/receipt";
        Answer other = post(receipt, "Lianxi-Actor", "account=x; unit=wjj; role=office-clerk");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.body().at("/code").asString()).isEqualTo("not-the-recipient");
        assertThat(post(receipt, FOR_THE_GOVERNMENT).body().at("/receiptAt").asString())
            .isEqualTo(clock.instant().toString());
        assertThat(jdbc()
            .sql("select step || ' ' || array_to_string(recipients, ',') from proof where notice_id = ?"
                    + " order by id")
            .param(noticeId)
            .query(String.class)
            .list()).containsExactly("owed district-government", "delivered district-government",
                    "acknowledged district-government");
    }

    @Test
    @DisplayName("四·一 印发有关单位：点名的机关也收到纪要和更正，应送十六家；已列入抄报的不再另发")
    void organsThatAreNamedGetTheMinutes() {
        adopted();
        List<String> named = Stream
            .concat(Records.UNITS.keySet().stream(), Stream.of("sub-districts", GOVERNMENT, "街道办"))
            .toList();
        RecordedEvent issued = this.log.add("minutes-1", new MinutesIssued(C, "minutes-1", "meeting-1", 1, "sha-256:1",
                "〔2026〕1号", "conference", named, DAY, "联席会议", null, List.of(GOVERNMENT)));
        RecordedEvent corrected = this.log.add("minutes-1",
                new CorrigendumIssued(C, "minutes-1", "corrigendum-1", "sha-256:2", "更正1", named, DAY));
        take(issued, corrected);

        assertThat(titles("sub-districts")).endsWith("印发纪要：会议纪要（〔2026〕1号）", "印发纪要更正：会议纪要（更正1）");
        assertThat(titles(GOVERNMENT)).containsExactly("抄报会议纪要：会议纪要（〔2026〕1号）", "抄报纪要更正：会议纪要（更正1）");
        assertThat(jdbc().sql("""
                select kind || ' ' || step || ' ' || cardinality(recipients) from proof join notice using (notice_id)
                where kind in ('minutes-issued', 'corrigendum-issued') order by id""").query(String.class).list())
            .containsExactly("minutes-issued owed 16", "minutes-issued delivered 16", "corrigendum-issued owed 16",
                    "corrigendum-issued delivered 16");
    }

    @Test
    @DisplayName("送达对象一览、投递明细、汇总都有机关的一行")
    void organsAreListed() {
        adopted();
        issue();

        List<JsonNode> all = new ArrayList<>();
        get(API + "/recipients").body().at("/items").forEach(all::add);
        assertThat(all).hasSize(19);
        assertThat(all.subList(0, 15)).extracting((one) -> one.at("/code").asString())
            .containsExactlyElementsOf(Records.UNITS.keySet());
        assertThat(all).filteredOn((one) -> one.at("/code").asString().equals(GOVERNMENT))
            .singleElement()
            .satisfies((one) -> assertThat(one.at("/kind").asString()).isEqualTo("organ"))
            .satisfies((one) -> assertThat(one.at("/unread").asInt()).isOne())
            .satisfies((one) -> assertThat(one.at("/name").asString()).isEqualTo("区人民政府"))
            .satisfies((one) -> assertThat(one.at("/inForce").asBoolean()).isTrue());
        JsonNode deliveries = get(API + "/deliveries?recipient=" + GOVERNMENT).body().at("/items");
        assertThat(deliveries).hasSize(1);
        assertThat(deliveries.at("/0/recipient").asString()).isEqualTo(GOVERNMENT);
        assertThat(deliveries.at("/0/state").asString()).isEqualTo("sent");
        JsonNode summary = get(API + "/notices/summary").body();
        assertThat(summary.at("/organs")).filteredOn((one) -> one.at("/code").asString().equals(GOVERNMENT))
            .singleElement()
            .satisfies((one) -> assertThat(one.at("/notices").asInt()).isOne());
        jdbc().sql("delete from inbox where recipient = ?").param(GOVERNMENT).update();
        assertThat(get(API + "/notices/summary").body().at("/missed").asInt()).isOne();
        assertThat(get(API + "/recipients/some-office/inbox").body().at("/code").asString())
            .isEqualTo("recipient-unknown");
        assertThat(get("/api/conferences/none/recipients").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("从头重放：机关也没有第二份")
    void replaysAddNothing() {
        adopted();
        issue();
        jdbc().sql("truncate consumer_position, conference_position, aggregate_position").update();
        take(this.log.all());

        assertThat(count("select count(*) from inbox where recipient = ?", GOVERNMENT)).isOne();
        assertThat(count("select count(*) from proof where 'district-government' = any (recipients)")).isEqualTo(2);
    }

    @Test
    @DisplayName("更正也抄报；分歧、问题上报的机关自己知道；意见建议、交办和指导各到其处")
    void whatGoesToOrgansReallyGoesThere() {
        adopted();
        take(this.log.add("minutes-1",
                new CorrigendumIssued(C, "minutes-1", "corrigendum-1", "sha-256:2", "更正1", List.of("wjj"), DAY)),
                this.log.add("minutes-1",
                        new DeadlockEscalated(C, "minutes-1", 1, "sha-256:1", "区人民政府", List.of("yjj"), "职责", DAY,
                                null)),
                this.log.add("issue-1",
                        new IssueRaised(C, "issue-1", "zgh", false, null, "防护用品", "未提供", List.of(), DAY)),
                this.log.add("issue-1", new IssueEscalated(C, "issue-1", GOVERNMENT, "区人民政府", "意见不一", DAY)),
                this.log.add("opinion-1",
                        new OpinionSubmitted(C, "opinion-1", "三年攻坚", "建议", List.of("区委", "区人民政府"), null, null, null,
                                DAY)),
                this.log.add("assignment-1",
                        new AssignmentAccepted(C, "assignment-1", "district-leadership", "区委、区政府", null, "粉尘治理", "要求",
                                null, null, DAY)),
                this.log.add("assignment-1",
                        new AssignmentReported(C, "assignment-1", 1, "district-leadership", "区委、区政府", "已摸底", null,
                                DAY)),
                this.log.add("guidance-1", new GuidanceIssued(C, "guidance-1", "街道巡查", "要点", List.of("sub-districts"),
                        List.of("各街道办事处"), null, DAY)));

        assertThat(titles(GOVERNMENT)).containsExactly("抄报纪要更正：会议纪要（更正1）", "纪要分歧已上报：会议纪要", "联席会议提请决定：防护用品",
                "意见建议：三年攻坚");
        assertThat(titles("district-party-committee")).containsExactly("意见建议：三年攻坚");
        assertThat(titles("district-leadership")).containsExactly("上级交办：粉尘治理", "交办事项办理情况：粉尘治理（第1次）");
        assertThat(titles("sub-districts")).endsWith("协调指导意见：街道巡查");
        assertThat(titles("zgh")).hasSize(1);
    }

    @Test
    @DisplayName("成员单位以外的召集人：提议、会议、红色督办直接告知，不再只经牵头单位")
    void aConvenerFromOutside() {
        this.log.organ("municipal-government", "市人民政府").convener("municipal-government");
        take(this.log.adopt(C));
        take(this.log.assign(C, "action-1", "专项治理"),
                this.log.add("meeting-1",
                        new MeetingProposed(C, "meeting-1", "jyj", "ad-hoc", "专题会议", "隐患", List.of("议题"), DAY)),
                this.log.convene(C, "meeting-2", "年度会议", List.of("wjj")),
                this.log.add("meeting-2", new MeetingCancelled(C, "meeting-2", "并入下次")), this.log.add("action-1",
                        new ActionUrged(C, "action-1", 1, UrgingLevel.RED, "gxj", "wjj", "逾期", null, DAY)));

        assertThat(titles("municipal-government")).containsExactly("教育局提议召开会议：专题会议", "会议通知：年度会议", "会议取消：年度会议",
                "红色督办，请召集人关注：专项治理");
        assertThat(titles("wjj")).contains("教育局提议召开会议：专题会议").doesNotContain("红色督办，请召集人关注：专项治理");
    }

    @Test
    @DisplayName("成员单位以外的召集人主持并签发的：纪要起草、会签齐备，都直接告知")
    void aConvenerFromOutsideSigns() {
        this.log.organ("municipal-government", "市人民政府").convener("municipal-government");
        take(this.log.adopt(C));
        take(this.log.add("meeting-1", new MeetingOpened(C, "meeting-1", "convener", TIME, List.of())),
                this.log.add("minutes-1",
                        new MinutesDrafted(C, "minutes-1", "meeting-1", 1, "会议纪要", "文本", "sha-256:1", List.of(),
                                List.of("gxj"))),
                this.log.add("minutes-1", new ConsentCompleted(C, "minutes-1", 1, "sha-256:1", List.of("gxj"))));

        assertThat(titles("municipal-government")).containsExactly("纪要已起草：会议纪要", "会签齐备：会议纪要");
        assertThat(titles("wjj")).containsExactlyElementsOf(titles("municipal-government"));
        assertThat(titles("gxj")).isEmpty();
    }

    @Test
    @DisplayName("A-19 重大事项的分歧还须批准的，批准的机关也知道，话里写明")
    void whoHasToApproveAMajorMatterKnowsOfIt() {
        adopted();
        take(this.log.add("minutes-1", new DeadlockEscalated(C, "minutes-1", 1, "sha-256:1", "区人民政府", List.of("yjj"),
                "职责", DAY, "district-party-committee")));

        assertThat(titles("district-party-committee")).containsExactly("纪要分歧已上报：会议纪要");
        assertThat(
                jdbc().sql("select body_zh from notice where kind = 'deadlock-escalated'").query(String.class).single())
            .contains("已报区人民政府（重大事项，并须区委批准）决定。");
    }

    @Test
    @DisplayName("制度把办公室列为机关的，送办公室的归办公室收，由办公室人员签收")
    void anOfficeOfItsOwn() {
        this.log.organ("office", "联席会议办公室");
        take(this.log.adopt(C));
        take(this.log.add("issue-1",
                new IssueRaised(C, "issue-1", "zgh", false, null, "防护用品", "未提供", List.of("rsj"), DAY)));

        assertThat(titles("office")).containsExactly("总工会提出问题：防护用品");
        assertThat(titles("wjj")).isEmpty();
        String noticeId = get(API + "/recipients/office/inbox").body().at("/items/0/noticeId").asString();
        String receipt = API + "/recipients/office/inbox/" + noticeId + "/receipt";
        assertThat(post(receipt, "Lianxi-Actor", "account=x; unit=wjj; role=liaison").status()).isEqualTo(403);
        assertThat(post(receipt, "Lianxi-Actor", "account=x; unit=rsj; role=office-deputy").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("制度要求办公室一并报告的机关，与每个成员单位一样收到进展")
    void progressGoesToWhomTheOfficeReportsToAlso() {
        this.log.rule("reporting.officeReportsTo", List.of("conference", GOVERNMENT));
        take(this.log.adopt(C));
        take(this.log.assign(C, "action-1", "专项治理"), this.log.progress(C, "action-1", 1, 30));

        assertThat(titles(GOVERNMENT)).containsExactly("落实情况通报：专项治理（第1次，30%）");
        assertThat(count("select cardinality(recipients) from proof where step = 'owed'")).isEqualTo(16);
    }

    @Test
    @DisplayName("二·二 单位退出、加入、更名：当日的每个成员单位都知道，当事单位和政府也知道")
    void unitChangesReachTheUnitConcerned() {
        take(this.log.adopt(C));
        take(this.log.add("conference-" + C, new MemberUnitWithdrawn(C, "kjj", "科技局", "unit-change-1", BASIS, DAY)),
                this.log.add("conference-" + C,
                        new MemberUnitAdmitted(C, "sfj", "区司法局", "区司法局", "government", 16, DAY, "unit-change-2", BASIS,
                                List.of())),
                this.log.add("conference-" + C,
                        new MemberUnitRenamed(C, "gxj", "工信局", "区工业和信息化局", "区工业和信息化局", "unit-change-3", BASIS, DAY)));

        assertThat(titles("kjj")).containsExactly("成员单位退出：科技局");
        assertThat(titles("sfj")).containsExactly("成员单位加入：区司法局", "成员单位更名：区工业和信息化局");
        assertThat(titles("gxj")).containsExactly("成员单位退出：科技局", "成员单位加入：区司法局", "成员单位更名：区工业和信息化局");
        assertThat(titles(GOVERNMENT)).containsExactlyElementsOf(titles("gxj"));
        assertThat(jdbc().sql("select cardinality(recipients) from proof where step = 'owed' order by id")
            .query(Integer.class)
            .list()).containsExactly(16, 16, 16);
    }

    @Test
    @DisplayName("通知·制度印发：列名的每个成员单位和主送机关都知道；不列入记录，不增加日志")
    void theCharterReachesWhomItIsSentTo() {
        Records.UNITS.keySet().forEach(this.log::named);
        take(this.log.adopt(C));

        assertThat(jdbc().sql("""
                select i.recipient from inbox i join notice n using (notice_id) where n.kind = 'charter-adopted'
                order by i.recipient""").query(String.class).list()).containsExactlyInAnyOrderElementsOf(
                Stream.concat(Records.UNITS.keySet().stream(), Stream.of("sub-districts")).toList());
        assertThat(titles("kjj")).isEqualTo(titles("sub-districts")).containsExactly("制度印发：鲤城区职业病防治工作联席会议");
        assertThat(jdbc().sql("select body_zh from notice").query(String.class).single())
            .isEqualTo("《通知》（泉鲤政办〔2021〕26号）已印发，自2021年4月26日起施行，请认真贯彻执行。");
        assertThat(get(API + "/recipients/kjj/inbox").body().at("/items/0/link").asString())
            .endsWith("/conferences/" + C + "/charter");
        assertThat(count("select count(*) from proof")).isZero();
        assertThat(NoticeKind.CHARTER_ADOPTED.pressing()).isFalse();
    }

    @Test
    @DisplayName("制度修订：各成员单位、新列入的单位和主送机关都知道")
    void anAmendmentReachesWhomItIsSentTo() {
        take(this.log.adopt(C));
        Charter charter = this.log.charterOf(C);
        Charter amended = new Charter(charter.schema(), charter.identity(), charter.source(), charter.leadUnit(),
                charter.clauses(), charter.responsibilities(),
                List.of(new Charter.Unit("sfj", "区司法局", "区司法局", "government", List.of())), charter.lists(),
                charter.seats(), charter.holders(), charter.duties(), charter.rules(), charter.caseKinds(),
                charter.flows(), charter.clocks(), charter.texts());
        take(this.log.add("conference-" + C,
                new CharterAmended(C, 2, "〔2026〕8号", "区政府", DAY, "sha-256:2", null, amended, List.of())));

        assertThat(jdbc().sql("select cardinality(recipients) from proof where step = 'owed'")
            .query(Integer.class)
            .single()).isEqualTo(17);
        assertThat(titles("sfj")).containsExactly("制度修订：〔2026〕8号");
        assertThat(titles("sub-districts")).endsWith("制度修订：〔2026〕8号");
    }

    @Test
    @DisplayName("从日志重新填满：以前记录在案的应送单位为准，多出来的只进收件箱，不补记")
    void theRecordSaysWhomItIsOwedTo() {
        take(this.log.adopt(C));
        RecordedEvent left = this.log.add("conference-" + C,
                new MemberUnitWithdrawn(C, "kjj", "科技局", "unit-change-1", BASIS, DAY));
        String notice = "notice-" + left.id();
        List<String> stayed = Records.UNITS.keySet().stream().filter((unit) -> !unit.equals("kjj")).toList();
        take(left, this.log.add(notice,
                new NoticeOwed(C, notice, "member-unit-withdrawn", left.id(), "conference-" + C, stayed)));

        assertThat(jdbc().sql("select state || ' ' || cardinality(recipients) from proof order by id")
            .query(String.class)
            .list()).containsExactly("done 16", "pending 14");
        assertThat(titles("kjj")).containsExactly("成员单位退出：科技局");
    }

    private static List<String> titles(String recipient) {
        return jdbc().sql("""
                select n.title_zh from inbox i join notice n using (notice_id) where i.recipient = ?
                order by n.log_index, n.notice_id""").param(recipient).query(String.class).list();
    }

}
