package org.lianxi.notification.intake;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.UnitChangeProposed;
import org.lianxi.contract.conference.UnitChangeRejected;
import org.lianxi.contract.conference.UnitSeat;
import org.lianxi.contract.duty.DutyPerformanceReported;
import org.lianxi.contract.information.ReleaseWithdrawn;
import org.lianxi.contract.meeting.PresidingDelegated;
import org.lianxi.notification.ServiceTest;
import org.lianxi.transport.RecordedEvent;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("通知里的席位、职责、单位各有名称，说清是什么事")
class NamesInNoticesTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @BeforeEach
    void aCharterWithSeatsAndDuties() {
        this.log.convener("wjj")
            .seat("member:jyj", "member", "jyj")
            .seat("office-director", "office-director", "wjj")
            .duty("D-08", "czj", "三(八)", "负责将职业病防治工作经费纳入预算");
        take(this.log.adopt(C));
    }

    @Test
    @DisplayName("四·一：由他人主持，写明哪个单位的什么席位；后来加入的单位的席位也有名称")
    void seats() {
        take(this.log.add("conference-" + C,
                new MemberUnitAdmitted(C, "sfj", "区司法局", "区司法局", "government", 16, DAY, "unit-change-1",
                        new ConfirmationBasis("meeting", "resolution-1"),
                        List.of(new UnitSeat("member:sfj", "member", "科级干部", "all", null)))));

        assertThat(bodyOf("meeting-1", presiding("member:jyj"))).isEqualTo("“”由教育局的成员主持。\n理由：出差");
        assertThat(bodyOf("meeting-1", presiding("office-director"))).startsWith("“”由联席会议办公室主任（区卫健局）主持。");
        assertThat(bodyOf("meeting-1", presiding("member:sfj"))).startsWith("“”由区司法局的成员主持。");
        assertThat(bodyOf("meeting-1", presiding("none"))).startsWith("“”由另一席位主持。");
    }

    @Test
    @DisplayName("三：履职报告写明是哪一条、哪一项职责")
    void duties() {
        assertThat(bodyOf("dutyreport-1", duty("D-08")))
            .isEqualTo("财政局于2026年11月24日报告职责“负责将职业病防治工作经费纳入预算”（制度三(八)）的履行情况。\n已安排");
        assertThat(bodyOf("dutyreport-2", duty("none"))).startsWith("财政局于2026年11月24日报告职责的履行情况。");
    }

    @Test
    @DisplayName("二·二：提议单位加入、退出、更名，各写明是哪一样；未获同意时还记得叫什么")
    void unitChanges() {
        assertThat(proposed("unit-change-1", "admit", "sfj", "区司法局")).startsWith("工信局提议：增加区司法局为成员单位。");
        assertThat(proposed("unit-change-2", "withdraw", "yjj", null)).startsWith("工信局提议：应急局不再作为成员单位。");
        assertThat(proposed("unit-change-3", "rename", "yjj", "应急管理局")).startsWith("工信局提议：应急局更名为应急管理局。");
        assertThat(rejected("unit-change-1", "admit", "sfj")).startsWith("贵单位的提议（增加区司法局为成员单位）于");
        assertThat(rejected("unit-change-2", "withdraw", "yjj")).startsWith("贵单位的提议（应急局不再作为成员单位）于");
        assertThat(rejected("unit-change-3", "rename", "yjj")).startsWith("贵单位的提议（应急局更名为应急管理局）于");
    }

    @Test
    @DisplayName("一(三)：撤回没有公开过的，不说成已经公开")
    void releases() {
        assertThat(bodyOf("information-1", withdrawn(false))).startsWith("区委宣传部于2026年11月24日撤回“查处情况”，不按此公开。");
        assertThat(bodyOf("information-1", withdrawn(true))).startsWith("区委宣传部于2026年11月24日撤回“查处情况”，请勿再引用。");
        assertThat(jdbc().sql("select title_zh from notice where kind = 'release-withdrawn' order by log_index")
            .query(String.class)
            .list()).containsExactly("拟公开的文本已撤回：查处情况", "已公开的文本已撤回：查处情况");
    }

    private static PresidingDelegated presiding(String seat) {
        return new PresidingDelegated(C, "meeting-1", seat, "出差", List.of());
    }

    private static DutyPerformanceReported duty(String id) {
        return new DutyPerformanceReported(C, "dutyreport-1", id, "czj", "2026", "已安排", List.of(), DAY);
    }

    private static ReleaseWithdrawn withdrawn(boolean published) {
        return new ReleaseWithdrawn(C, "information-1", 1, "查处情况", published, "xcb", "有误", List.of("gxj", "wjj", "xcb"),
                DAY);
    }

    private String proposed(String id, String kind, String unit, String name) {
        return bodyOf("conference-" + C,
                new UnitChangeProposed(C, id, kind, unit, name, name, null, "gxj", "工作需要", DAY));
    }

    private String rejected(String id, String kind, String unit) {
        return bodyOf("conference-" + C, new UnitChangeRejected(C, id, kind, unit, "gxj", "暂不调整", DAY));
    }

    /**
     * What the notice of an event says.
     */
    private String bodyOf(String aggregate, RecordedFact fact) {
        RecordedEvent event = this.log.add(aggregate, fact);
        take(event);
        return jdbc().sql("select body_zh from notice where source_event_id = ?")
            .param(event.id())
            .query(String.class)
            .single();
    }

}
