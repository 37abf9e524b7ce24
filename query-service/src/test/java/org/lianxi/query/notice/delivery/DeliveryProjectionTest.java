package org.lianxi.query.notice.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("“及时将工作进展情况报各成员单位”（四）")
class DeliveryProjectionTest extends QueryTest {

    private static final LocalDate DAY = LocalDate.of(2021, 7, 1);

    private final Licheng history = new Licheng().founded().assigned(Licheng.ACTION, "wjj", LocalDate.of(2021, 9, 30));

    private JsonNode report(int number) {
        return then(BASE + "/delivery-matrix/report-" + Licheng.ACTION + "-" + number);
    }

    @Test
    @DisplayName("报告一作出，十五个单位就都应当通报，通报记录还没有来也一样")
    void owedAtOnce() {
        this.history.reported(Licheng.ACTION, "wjj", 1, 30, DAY);
        given(this.history);
        JsonNode report = report(1);
        assertThat(texts(report.path("cells"), "unitCode")).isEqualTo(Licheng.UNITS);
        assertThat(report.path("cells").valueStream()).allMatch((cell) -> cell.path("owed").asBoolean());
        assertThat(report.path("missing").size()).isEqualTo(15);
        assertThat(report.path("complete").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("通报到的写明渠道和时间，没有通报到的列为缺少")
    void partlyTold() {
        RecordedEvent event = this.history.reported(Licheng.ACTION, "wjj", 1, 30, DAY);
        given(this.history.told(event, "wjj", "czj").acknowledged(event, "czj"));
        JsonNode report = report(1);
        JsonNode finance = find(report.path("cells"), "unitCode", "czj");
        assertThat(finance.path("unitName").asString()).isEqualTo("区财政局");
        assertThat(finance.path("delivered").path("inbox").asString()).isEqualTo("2021-07-01T02:00:00Z");
        assertThat(finance.path("acknowledgedAt").asString()).isEqualTo("2021-07-01T03:00:00Z");
        assertThat(report.path("missing").size()).isEqualTo(13);
        assertThat(texts(report.path("missing"), "unitCode")).doesNotContain("wjj", "czj");
        assertThat(report.path("noticeId").asString()).isEqualTo("notice-" + event.id());
    }

    @Test
    @DisplayName("十五个单位都通报到才算完整")
    void complete() {
        RecordedEvent event = this.history.reported(Licheng.ACTION, "wjj", 1, 30, DAY);
        given(this.history.told(event, Licheng.UNITS.toArray(String[]::new)));
        assertThat(report(1).path("complete").asBoolean()).isTrue();
        assertThat(report(1).path("missing").size()).isZero();
    }

    @Test
    @DisplayName("销号、撤销、调整承办单位也是进展：十五个单位都应当通报")
    void changesOfAnAgreedMatter() {
        this.history.claimed(Licheng.ACTION, "wjj")
            .verified(Licheng.ACTION, "zgh")
            .assigned("action-a2", "czj", LocalDate.of(2021, 9, 30), "zgh")
            .reassigned("action-a2", "czj", "fgj")
            .cancelled("action-a2");
        RecordedEvent cancelled = this.history.events().getLast();
        given(this.history.told(cancelled, Licheng.UNITS.toArray(String[]::new)));
        JsonNode matrix = then(BASE + "/delivery-matrix").path("reports");
        assertThat(texts(matrix, "kind")).containsExactly("action-cancelled", "action-reassigned",
                "completion-verified");
        assertThat(matrix.get(0).path("complete").asBoolean()).isTrue();
        assertThat(matrix.get(1).path("missing").size()).isEqualTo(15);
        assertThat(matrix.get(1).path("summary").asString()).isEqualTo("职责划转");
        assertThat(matrix.get(2).path("unitName").asString()).isEqualTo("区总工会");
    }

    @Test
    @DisplayName("后来加入的单位不欠以前的报告，只欠以后的")
    void unitsInForceWhenReported() {
        this.history.reported(Licheng.ACTION, "wjj", 1, 30, DAY);
        this.history.add("conference-" + Licheng.ID,
                new MemberUnitAdmitted(Licheng.ID, "gxq", "高新区管委会", "高新区管委会", "government", 16, DAY));
        this.history.reported(Licheng.ACTION, "wjj", 2, 40, DAY);
        this.history.add("conference-" + Licheng.ID,
                new MemberUnitAdmitted(Licheng.ID, "later", "街道办事处", "街道办事处", "government", 17, DAY.plusDays(1)));
        this.history.reported(Licheng.ACTION, "wjj", 3, 50, DAY);
        given(this.history);
        assertThat(report(1).path("cells").size()).isEqualTo(15);
        assertThat(report(2).path("cells").size()).isEqualTo(16);
        assertThat(report(3).path("cells").size()).isEqualTo(16);
    }

    @Test
    @DisplayName("同一渠道再次送达，以第一次为准；另一渠道另记")
    void firstTimeCounts() {
        RecordedEvent event = this.history.reported(Licheng.ACTION, "wjj", 1, 30, DAY);
        this.history.told(event, "wjj");
        String notice = "notice-" + event.id();
        for (String channel : List.of("inbox", "mail")) {
            this.history.add(notice, new NoticeDelivered(Licheng.ID, notice, "progress-reported", event.id(),
                    event.aggregateId(), channel, List.of("wjj"), Instant.parse("2021-07-05T00:00:00Z")));
        }
        given(this.history);
        JsonNode delivered = find(report(1).path("cells"), "unitCode", "wjj").path("delivered");
        assertThat(delivered.path("inbox").asString()).isEqualTo("2021-07-01T02:00:00Z");
        assertThat(delivered.path("mail").asString()).isEqualTo("2021-07-05T00:00:00Z");
    }

    @Test
    @DisplayName("制度列明的机关也应通报的，表里有它的一行，签收与单位一样")
    void organsHaveTheirRow() {
        RecordedEvent event = this.history.reported(Licheng.ACTION, "wjj", 1, 30, DAY);
        String notice = "notice-" + event.id();
        List<String> government = List.of("district-government");
        this.history.add(notice, new NoticeOwed(Licheng.ID, notice, "progress-reported", event.id(),
                event.aggregateId(), Licheng.UNITS, government));
        given(this.history);
        assertThat(report(1).path("cells").size()).isEqualTo(16);
        assertThat(texts(report(1).path("missing"), "unitName")).contains("区人民政府");
        Instant at = Instant.parse("2021-07-01T02:00:00Z");
        int known = this.history.events().size();
        this.history.add(notice, new NoticeDelivered(Licheng.ID, notice, "progress-reported", event.id(),
                event.aggregateId(), "inbox", Licheng.UNITS, at, government));
        this.history.add(notice, new NoticeAcknowledged(Licheng.ID, notice, "progress-reported", event.id(),
                event.aggregateId(), null, at, "district-government"));
        this.ingest.handle(batch(this.history.events().subList(known, this.history.events().size())));
        JsonNode organ = find(report(1).path("cells"), "unitCode", "district-government");
        assertThat(organ.path("unitName").asString()).isEqualTo("区人民政府");
        assertThat(organ.path("acknowledgedAt").asString()).isEqualTo("2021-07-01T02:00:00Z");
        assertThat(report(1).path("complete").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("别的通报不进进展通报表")
    void otherNotices() {
        RecordedEvent event = new Licheng().convened().events().getFirst();
        this.history.add("notice-" + event.id(), new NoticeOwed(Licheng.ID, "notice-" + event.id(), "meeting-convened",
                event.id(), Licheng.MEETING, Licheng.UNITS));
        given(this.history);
        assertThat(then(BASE + "/delivery-matrix").path("reports").size()).isZero();
    }

    @Test
    @DisplayName("按事项列出，最近的报告在前")
    void byAction() {
        for (int number = 1; number <= 4; number++) {
            this.history.reported(Licheng.ACTION, "wjj", number, 30, DAY);
        }
        given(this.history);
        assertThat(texts(then(BASE + "/delivery-matrix?action=" + Licheng.ACTION).path("reports"), "number"))
            .containsExactly("4", "3", "2", "1");
        assertThat(then(BASE + "/delivery-matrix?action=action-none").path("reports").size()).isZero();
    }

}
