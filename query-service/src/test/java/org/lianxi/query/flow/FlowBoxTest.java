package org.lianxi.query.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.NominationWithdrawn;
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.contract.meeting.MeetingCancelled;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.Office;
import org.lianxi.query.support.QueryTest;
import org.lianxi.query.support.Releases;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("信息流：各单位的发件箱、收件箱，几天了，谁还没有签收，依据哪一条")
class FlowBoxTest extends QueryTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 15);

    private final Licheng history = new Licheng().founded()
        .under(Map.of("reporting.promptly.referralWithin", new RuleSetting("P2WD", null, Basis.LOCAL_CHOICE)));

    private final Office office = new Office(this.history);

    private JsonNode box(String unit, String box) {
        return then(BASE + "/units/" + unit + "/flows/" + box).path("items");
    }

    @Test
    @DisplayName("及时抄送的隐患：两头的箱子里都有，写明职责原文；过了两个工作日没有签收就是逾期，签收后不再是")
    void promptly() {
        this.office.informed(Office.INFORMATION, "yjj", List.of("wjj"), "F07", DAY);
        given(this.history);
        JsonNode sent = box("yjj", "outbox").get(0);
        assertThat(sent).isEqualTo(box("wjj", "inbox?unreceipted=true").get(0));
        assertThat(sent.path("flowId").asString()).isEqualTo("F07");
        assertThat(sent.path("clause").asString()).isEqualTo("D-12.1");
        assertThat(sent.path("clauseText").asString()).isEqualTo("抄送重大隐患");
        assertThat(sent.path("when").asString()).isEqualTo("promptly");
        assertThat(sent.path("subject").path("id").asString()).isEqualTo(Office.INFORMATION);
        assertThat(sent.path("ageDays").asInt()).isEqualTo(17);
        assertThat(sent.path("ageWorkingDays").asInt()).isEqualTo(13);
        assertThat(sent.path("dueOn").asString()).isEqualTo("2021-06-17");
        assertThat(sent.path("late").asBoolean()).isTrue();
        assertThat(texts(sent.path("unreceipted"), "unitCode")).containsExactly("wjj");
        this.office.acknowledged(Office.INFORMATION, "wjj");
        given(this.history);
        assertThat(box("wjj", "inbox?unreceipted=true").size()).isZero();
        JsonNode receipted = box("wjj", "inbox?flow=F07").get(0);
        assertThat(receipted.path("late").asBoolean()).isFalse();
        assertThat(receipted.path("receivers").get(0).path("receipt").path("how").asString()).isEqualTo("information");
        assertThat(box("wjj", "inbox?flow=F03").size()).isZero();
        assertThat(get(BASE + "/units/zzz/flows/inbox").getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("拟曝光的报给宣传部门，公开了就是收到；公开的发往社会公众，撤回的写明撤回")
    void exposed() {
        this.office.informed("information-1", "yjj", List.of("wjj"), "F07", DAY);
        Releases releases = new Releases(this.history).proposed("information-1", 1, "查处情况", "查处两处。", DAY, DAY);
        given(this.history);
        JsonNode proposed = box("xcb", "inbox?flow=F11&unreceipted=true").get(0);
        assertThat(proposed).isEqualTo(box("yjj", "outbox?flow=F11").get(0));
        assertThat(proposed.path("subject").path("type").asString()).isEqualTo("release");
        releases.approved("information-1", 1, DAY).published("information-1", 1, "查处情况", "查处两处。", null, DAY, DAY);
        given(this.history);
        JsonNode receipted = box("xcb", "inbox?flow=F11").get(0);
        assertThat(receipted.path("receivers").get(0).path("receipt").path("how").asString()).isEqualTo("publication");
        assertThat(receipted.path("ended").isMissingNode()).isTrue();
        JsonNode published = then(BASE + "/flows/F04/items").path("items").get(0);
        assertThat(texts(published.path("receivers"), "unitCode")).containsExactly("public");
        assertThat(published.path("ended").isMissingNode()).isTrue();
        releases.withdrawn("information-1", 1, "查处情况", true, DAY);
        given(this.history);
        assertThat(then(BASE + "/flows/F04/items").path("items").get(0).path("ended").asString())
            .isEqualTo("withdrawn");
    }

    @Test
    @DisplayName("没有注明信息流的信息属于单位之间互通信息；退回、撤回的不再等签收")
    void exchanged() {
        this.office.informed("information-1", "zgh", List.of("rsj"), null, DAY)
            .withdrawn("information-1", "zgh", List.of("rsj"))
            .returned("information-2", "jyj");
        given(this.history);
        JsonNode items = then(BASE + "/flows/F03/items").path("items");
        assertThat(texts(items, "itemId")).containsExactly("information-2", "information-1");
        assertThat(texts(items, "ended")).containsExactly("returned", "withdrawn");
        assertThat(then(BASE + "/flows/F03/items?unreceipted=true").path("items").size()).isZero();
        assertThat(get(BASE + "/flows/F99/items").getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("征求同意：同意、不同意都算收到；改稿重新征求以后，前一次不再等谁答复")
    void consents() {
        this.history.minutesIssued();
        given(this.history);
        JsonNode items = then(BASE + "/flows/F17/items").path("items");
        assertThat(items.size()).isEqualTo(2);
        assertThat(items.get(0).path("subject").path("title").asString()).isEqualTo("第一次全体会议纪要");
        assertThat(items.get(0).path("unreceipted").size()).isZero();
        assertThat(items.get(1).path("unreceipted").size()).isZero();
        assertThat(items.get(1).path("ended").asString()).isEqualTo("superseded");
        assertThat(find(items.get(1).path("receivers"), "unitCode", "wjj").path("receipt").isMissingNode()).isTrue();
        JsonNode objector = find(items.get(1).path("receivers"), "unitCode", "zgh");
        assertThat(objector.path("receipt").path("how").asString()).isEqualTo("objection");
        assertThat(box("rsj", "inbox?flow=F17").size()).isEqualTo(2);
    }

    @Test
    @DisplayName("落实进展报到办公室：送达、签收都从通知来，别的单位的回执不算")
    void notices() {
        this.history.assigned(Licheng.ACTION, "rsj", LocalDate.of(2021, 9, 30));
        RecordedEvent report = this.history.reported(Licheng.ACTION, "rsj", 1, 40, LocalDate.of(2021, 7, 1));
        this.history.told(report, "wjj", "zgh").acknowledged(report, "zgh");
        given(this.history);
        JsonNode open = box("wjj", "inbox?flow=F21&unreceipted=true").get(0);
        assertThat(open.path("itemId").asString()).isEqualTo(report.id());
        assertThat(open.path("subject").path("title").asString()).isEqualTo("开展专项检查");
        assertThat(open.path("receivers").get(0).path("toldAt").asString()).isEqualTo("2021-07-01T02:00:00Z");
        this.history.acknowledged(report, "wjj");
        given(this.history);
        assertThat(box("wjj", "inbox?flow=F21&unreceipted=true").size()).isZero();
        assertThat(box("rsj", "outbox").get(0).path("receivers").get(0).path("receipt").path("how").asString())
            .isEqualTo("notice");
    }

    @Test
    @DisplayName("简报到每个成员单位，办公室所在单位也要签收")
    void bulletins() {
        RecordedEvent issued = this.office.bulletin(Office.BULLETIN, DAY, DAY);
        this.office.bulletinDelivered(issued, List.of("xcb", "wjj"));
        given(this.history);
        JsonNode item = box("wjj", "outbox?flow=F22").get(0);
        assertThat(item.path("receivers").size()).isEqualTo(15);
        assertThat(item.path("unreceipted").size()).isEqualTo(14);
        assertThat(box("xcb", "inbox?flow=F22&unreceipted=true").size()).isZero();
        assertThat(box("wjj", "inbox?flow=F22&unreceipted=true").size()).isEqualTo(1);
    }

    @Test
    @DisplayName("上级交办、报政府备案：受理和收文号就是回执；机关也有发件箱、收件箱")
    void bodiesOutside() {
        this.history.minutesIssued().filed();
        this.office.assigned("assignment-x1", LocalDate.of(2021, 12, 31));
        given(this.history);
        assertThat(box("district-government", "inbox").get(0)
            .path("receivers")
            .get(0)
            .path("receipt")
            .path("how")
            .asString()).isEqualTo("filing");
        JsonNode assigned = box("wjj", "inbox?flow=F02").get(0);
        assertThat(assigned.path("sender").path("unitCode").asString()).isEqualTo("district-leadership");
        assertThat(assigned.path("unreceipted").size()).isZero();
    }

    @Test
    @DisplayName("提名由确认或退回答复；确定的调整到全体单位")
    void nominations() {
        this.history.memberChanged();
        given(this.history);
        assertThat(box("wjj", "inbox?flow=F14").size()).isEqualTo(2);
        assertThat(box("wjj", "inbox?flow=F14&unreceipted=true").size()).isZero();
        assertThat(box("kjj", "inbox?flow=F15").get(0).path("receivers").size()).isEqualTo(15);
    }

    @Test
    @DisplayName("会议取消、提名和问题撤回以后，不再等谁答复")
    void ended() {
        this.history.convened().add(Licheng.MEETING, new MeetingCancelled(Licheng.ID, Licheng.MEETING, "改期另行通知"));
        this.history.nominated()
            .add("conference-" + Licheng.ID,
                    new NominationWithdrawn(Licheng.ID, "nomination-n1", "member:fgj", "fgj", "人选另行研究", DAY));
        this.office.raised("issue-1", "zgh", true, DAY).takenBack("issue-1", "zgh");
        given(this.history);
        assertThat(box("wjj", "outbox?flow=F16").get(0).path("ended").asString()).isEqualTo("cancelled");
        assertThat(box("wjj", "inbox?flow=F14").get(0).path("ended").asString()).isEqualTo("withdrawn");
        assertThat(box("wjj", "inbox?flow=F12").get(0).path("ended").asString()).isEqualTo("withdrawn");
        assertThat(box("wjj", "inbox?unreceipted=true").size()).isZero();
    }

    @Test
    @DisplayName("每条信息流几件、几件没有签收、最久几天、上一次是哪天；没有办法发出的写明没有执行")
    void usage() {
        this.office.informed("information-1", "yjj", List.of("wjj"), "F07", DAY)
            .informed("information-2", "yjj", List.of("wjj"), "F07", DAY.plusDays(5))
            .acknowledged("information-1", "wjj");
        given(this.history);
        JsonNode flows = then(BASE + "/flows").path("flows");
        assertThat(flows.size()).isEqualTo(15);
        JsonNode hazards = find(flows, "flowId", "F07");
        assertThat(hazards.path("items").asInt()).isEqualTo(2);
        assertThat(hazards.path("unreceipted").asInt()).isEqualTo(1);
        assertThat(hazards.path("oldestUnreceiptedDays").asInt()).isEqualTo(12);
        assertThat(hazards.path("lastOn").asString()).isEqualTo("2021-06-20");
        assertThat(hazards.path("clauseText").asString()).isEqualTo("抄送重大隐患");
        assertThat(hazards.path("kept").asBoolean()).isTrue();
        assertThat(find(flows, "flowId", "F23").path("kept").asBoolean()).isFalse();
        assertThat(find(flows, "flowId", "F12").path("lastOn").isMissingNode()).isTrue();
    }

}
