package org.lianxi.notification.intake;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.CoordinationAnswered;
import org.lianxi.contract.action.CoordinationRequested;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.action.ExtensionGranted;
import org.lianxi.contract.action.ExtensionRefused;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.notification.Records;
import org.lianxi.notification.ServiceTest;
import org.lianxi.transport.RecordedEvent;

import static org.assertj.core.api.Assertions.assertThat;

class ActionNoticesTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String A = "action-1";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @BeforeEach
    void anActionOfTheLeadUnit() {
        take(this.log.adopt(C));
        take(this.log.add(A, new ActionAssigned(C, A, "专项治理", "按纪要落实",
                new ActionSource("resolution", "meeting-1", "resolution-1"), "wjj", List.of("yjj"), DAY, DAY)));
    }

    @Test
    @DisplayName("红色督办：牵头单位恰是召集人所在单位时，两份通知各有说法，重放不多一份，邮件也各一封")
    void oneUnitTwoNoticesOfOneEvent() {
        jdbc().sql("insert into contact values (?, 'wjj', 'wjj@example.org')").param(C).update();
        take(this.log.add(A, new ActionUrged(C, A, 3, UrgingLevel.RED, "wjj", "zgh", "逾期未反馈", null, DAY)));
        jdbc().sql("truncate consumer_position, conference_position, aggregate_position").update();
        take(this.log.all());

        assertThat(titles("wjj")).containsExactly("交办事项：专项治理", "红色督办单：专项治理", "红色督办，请召集人关注：专项治理");
        assertThat(titles("yjj")).containsExactly("交办事项：专项治理", "红色督办单：专项治理");
        assertThat(count("select count(*) from notice_intent where channel = 'mail'")).isEqualTo(2);
    }

    @Test
    @DisplayName("INV-24：销号和调整也是进展，每个成员单位各一份，欠了数得出来")
    void everyChangeOfAnAgreedMatterReachesEveryUnit() {
        RecordedEvent handedOver = this.log.add(A, new ActionReassigned(C, A, "wjj", List.of("yjj"), "gxj",
                List.of("yjj"), true, "职责划转", new DecisionBasis("convener", null, null), "wjj", DAY));
        RecordedEvent done = this.log.add(A, new CompletionVerified(C, A, "zgh", null, DAY));
        take(handedOver, done);

        for (RecordedEvent event : List.of(handedOver, done)) {
            assertThat(jdbc().sql("""
                    select i.recipient from inbox i join notice n using (notice_id)
                    where n.source_event_id = ? and n.kind in ('action-reassigned', 'completion-verified')""")
                .param(event.id())
                .query(String.class)
                .list()).containsExactlyInAnyOrderElementsOf(Records.UNITS.keySet());
        }
        assertThat(count("select count(*) from proof where step = 'owed'")).isEqualTo(2);
        assertThat(get("/api/conferences/" + C + "/notices/summary").body().at("/units/0/progressReports").asInt())
            .isEqualTo(2);
        jdbc().sql("delete from inbox where recipient = 'xcb'").update();
        assertThat(get("/api/conferences/" + C + "/notices/summary").body().at("/missed").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("调整之后通知随新牵头单位走；协调的答复给商请的单位")
    void noticesFollowTheAction() {
        take(this.log.add(A, new CoordinationRequested(C, A, "coordination-1", "yjj", List.of("mzj"), "提供名单", DAY)));
        take(this.log.add(A, new ActionReassigned(C, A, "wjj", List.of("yjj"), "gxj", List.of(), true, "职责划转",
                new DecisionBasis("convener", null, null), "wjj", DAY)));
        take(this.log.add(A, new ExtensionRefused(C, A, 1, "zgh", "不影响", DAY)),
                this.log.add(A, new CoordinationAnswered(C, A, "coordination-1", "mzj", "已送达", DAY)));

        assertThat(titles("gxj")).contains("不同意延期：专项治理");
        assertThat(titles("wjj")).doesNotContain("不同意延期：专项治理").contains("应急局已商请协调：专项治理");
        assertThat(titles("mzj")).contains("应急局商请协调：专项治理");
        assertThat(titles("yjj")).contains("民政局答复协调：专项治理");
    }

    @Test
    @DisplayName("新的牵头单位知道时限和要求，延过期的按延后的时限；换下的单位知道由谁接办")
    void whoTakesItOverKnowsWhatIsAsked() {
        LocalDate later = DAY.plusDays(30);
        take(this.log.add(A, new ExtensionGranted(C, A, 1, "zgh", DAY, later, null, DAY)));
        take(this.log.add(A, new ActionReassigned(C, A, "wjj", List.of("yjj"), "gxj", List.of("yjj"), true, "职责划转",
                new DecisionBasis("convener", null, null), "wjj", DAY)));

        assertThat(body("gxj", "action-taken-over")).contains("牵头单位：工信局", "配合单位：应急局", "完成时限：2026年12月24日", "要求：按纪要落实");
        assertThat(titles("yjj")).doesNotContain("交办事项：专项治理（承办单位调整）");
        assertThat(body("wjj", "action-reassigned")).contains("牵头单位：工信局（原为区卫健局）", "配合单位：应急局（不变）");
    }

    @Test
    @DisplayName("只换配合单位的，不说牵头单位换成了它自己")
    void whatStaysIsSaidToStay() {
        take(this.log.add(A, new ActionReassigned(C, A, "wjj", List.of("yjj"), "wjj", List.of("mzj", "zgh"), false,
                "职责划转", null, "wjj", DAY)));

        assertThat(body("yjj", "action-reassigned")).contains("牵头单位：区卫健局（不变）", "配合单位：民政局、总工会（原为应急局）");
        assertThat(titles("mzj")).containsExactly("承办单位调整：专项治理", "交办事项：专项治理（承办单位调整）");
        assertThat(titles("wjj")).doesNotContain("交办事项：专项治理（承办单位调整）");
    }

    private static String body(String unit, String kind) {
        return jdbc().sql("""
                select n.body_zh from inbox i join notice n using (notice_id)
                where i.recipient = ? and n.kind = ?""").params(unit, kind).query(String.class).single();
    }

    private static List<String> titles(String unit) {
        return jdbc().sql("""
                select n.title_zh from inbox i join notice n using (notice_id) where i.recipient = ?
                order by n.log_index, n.notice_id""").param(unit).query(String.class).list();
    }

}
