package org.lianxi.notification.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.conference.Charter;
import org.lianxi.notification.ServiceTest;
import org.lianxi.transport.RecordedEvent;

import static org.assertj.core.api.Assertions.assertThat;

class SlipTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String[] OFFICE = { "Lianxi-Actor", "account=office-1; unit=wjj; role=office-clerk" };

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @BeforeEach
    void adopted() {
        clock.set(NOW);
        this.log.clause(new Charter.Clause("C-4.11", "四·二", "及时向各成员单位通报工作进展情况", List.of("reporting")))
            .clause(new Charter.Clause("C-4.10", "四·二", "加强对联席会议议定事项的跟踪督促落实", List.of("tracking")));
        take(this.log.adopt(C));
    }

    @Test
    @DisplayName("通知单：编号、单位、事由、依据的条款、时间、登录地址，下面是待签的回执")
    void theSlipSaysAll() {
        take(this.log.assign(C, "action-1", "专项治理"));
        String id = noticeOf(this.log.progress(C, "action-1", 1, 30));

        String page = page(id, "jyj");
        assertThat(page)
            .contains("鲤城区职业病防治工作联席会议办公室", "〔通知第18号〕", "<h1>通知单</h1>", "教育局：", "落实情况通报：专项治理（第1次，30%）", "已摸底排查",
                    "依据：制度四·二 及时向各成员单位通报工作进展情况", "2026年11月24日",
                    "http://127.0.0.1:8080/conferences/" + C + "/actions/action-1", "签收人职务", "签收人签名", "签收时间", id)
            .contains("size: A4");
    }

    @Test
    @DisplayName("标题里的网页代码只是文字；页面不许运行、不许加载任何东西")
    void hostileTextStaysText() {
        take(this.log.assign(C, "action-1", "治理</title><script>alert(1)</script><img src=x onerror=alert(1)>\u202E"));
        String id = noticeOf(this.log.progress(C, "action-1", 1, 30));

        assertThat(page(id, "jyj")).doesNotContain("<script", "<img", "\u202E").contains("&lt;script&gt;");
        assertThat(html(id, "jyj").response().headers().firstValue("Content-Security-Policy"))
            .contains("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    @DisplayName("督办单也能打印")
    void urgingSlipsArePrintedToo() {
        take(this.log.assign(C, "action-1", "专项治理"));
        String id = noticeOf(this.log.add("action-1", new ActionUrged(C, "action-1", 1, UrgingLevel.ORANGE, "gxj",
                "wjj", "蓝色督办未回复", LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 24))));

        assertThat(page(id, "gxj")).contains("<h1>督办单</h1>", "橙色督办单：专项治理", "加强对联席会议议定事项的跟踪督促落实");
    }

    @Test
    @DisplayName("办理的单据引用这一类机制的条款")
    void aCaseQuotesTheClauseOfItsKind() {
        this.log.clause("一(三)", "建立重大事件联合督查机制", "caseKinds").clause("一(四)", "组织开展部门联合执法", "caseKinds.M5");
        take(this.log.adopt("another"));
        take(this.log.add("case-1", new CaseOpened("another", "case-1", "M5", "main", null, "专项执法", "wjj", null, null,
                List.of("wjj"), "planned", LocalDate.of(2026, 11, 24))));
        String id = noticeOf(this.log.add("case-1",
                new CaseActRecorded("another", "case-1", 1, "notify-campaign", "通知参加单位", Map.of(), null, null,
                        List.of(), List.of("zgh"), List.of(), "wjj", LocalDate.of(2026, 11, 24))));

        assertThat(get("/api/conferences/another/notices/" + id + "/slips/zgh").response().body())
            .contains("依据：制度一(四) 组织开展部门联合执法")
            .doesNotContain("联合督查机制");
    }

    @Test
    @DisplayName("签回的送达单由办公室补登：只记职务；上报记录，单据上也看得到；只登一次")
    void theOfficeEntersTheReceipt() {
        String id = noticeOf(this.log.progress(C, "action-1", 1, 30));
        Answer entered = enter(id, "jyj", Map.of("signedBy", "办公室主任", "signedAt", "2026-11-24T15:30:00+08:00"), OFFICE);

        assertThat(entered.status()).isEqualTo(200);
        assertThat(entered.body().path("receiptAt").asString()).isEqualTo("2026-11-24T07:30:00Z");
        assertThat(page(id, "jyj")).contains("办公室主任", "已签收", "2026年11月24日 15:30");
        assertThat(jdbc()
            .sql("select step || ' ' || coalesce(channel, '-') || ' ' || coalesce(signed_by, '-') from proof"
                    + " where notice_id = ? and (channel = 'paper' or step = 'acknowledged') order by id")
            .param(id)
            .query(String.class)
            .list()).containsExactly("delivered paper -", "acknowledged - 办公室主任");
        assertThat(count(
                "select count(*) from notice_intent where channel = 'paper' and state = 'told' and told_by = 'office-1'"))
            .isOne();
        assertThat(enter(id, "jyj", Map.of("signedBy", "科长", "signedAt", "2026-11-24T15:40:00+08:00"), OFFICE).status())
            .isEqualTo(409);
    }

    @Test
    @DisplayName("补登的规矩：只有办公室；职务必写；时间不早于事项当日、不晚于现在；不欠的不送")
    void whatCannotBeEntered() {
        String id = noticeOf(this.log.progress(C, "action-1", 1, 30));
        Map<String, String> good = Map.of("signedBy", "科长", "signedAt", "2026-11-24T15:30:00+08:00");

        assertThat(enter(id, "jyj", good, "Lianxi-Actor", "account=a; unit=jyj; role=member").status()).isEqualTo(403);
        assertField(id, Map.of("signedAt", "2026-11-24T15:30:00+08:00"), "signedBy", "slip-post-needed");
        assertField(id, Map.of("signedBy", "科长"), "signedAt", "required");
        assertField(id, Map.of("signedBy", "科长", "signedAt", "2026-11-24T16:01:00+08:00"), "signedAt",
                "slip-time-impossible");
        assertField(id, Map.of("signedBy", "科长", "signedAt", "2026-11-23T23:59:00+08:00"), "signedAt",
                "slip-time-impossible");
        assertThat(enter("notice-none", "jyj", good, OFFICE).status()).isEqualTo(404);
        assertThat(html(id, "nobody").status()).isEqualTo(404);
    }

    private static void assertField(String id, Map<String, ?> receipt, String field, String rule) {
        Answer answer = enter(id, "jyj", receipt, OFFICE);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.body().at("/errors/0/rule").asString()).isEqualTo(rule);
    }

    private static String noticeOf(RecordedEvent event) {
        take(event);
        return jdbc().sql("select notice_id from notice where source_event_id = ?")
            .param(event.id())
            .query(String.class)
            .single();
    }

    private static Answer enter(String id, String recipient, Map<String, ?> receipt, String... headers) {
        return send("POST", path(id, recipient) + "/receipt", receipt, headers);
    }

    private static String page(String id, String recipient) {
        return html(id, recipient).response().body();
    }

    private static Answer html(String id, String recipient) {
        return get(path(id, recipient));
    }

    private static String path(String id, String recipient) {
        return "/api/conferences/" + C + "/notices/" + id + "/slips/" + recipient;
    }

}
