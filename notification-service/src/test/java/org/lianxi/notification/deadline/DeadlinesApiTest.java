package org.lianxi.notification.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.notification.ServiceTest;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlinesApiTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String DEADLINES = "/api/conferences/" + C + "/deadlines";

    private static final Instant ASSIGNED = Instant.parse("2026-09-25T02:00:00Z");

    private Instant before;

    @BeforeEach
    void someActions() {
        this.before = clock.instant();
        clock.set(ASSIGNED);
        this.log.at(ASSIGNED)
            .rule("tracking.actionDefaults.accept", "P1WD")
            .rule("tracking.actionDefaults.remindBefore", List.of("P3D"))
            .rule("reporting.promptly.onChangeWithin", "P1WD");
        take(this.log.adopt(C));
        assign("action-1", "gxj", "2026-10-12");
        assign("action-2", "rsj", "2026-12-31");
    }

    @AfterEach
    void putTheClockRight() {
        clock.set(this.before);
    }

    @Test
    @DisplayName("列出在办时限：何时到期、逾期几个工作日、谁来办")
    void showsWhatRuns() {
        // Assigned in one holiday; acceptance was due before the next, which is over.
        clock.set(Instant.parse("2026-10-09T01:00:00Z"));

        List<JsonNode> deadlines = list(DEADLINES);

        assertThat(deadlines)
            .extracting((one) -> one.path("limit").asString() + " " + one.path("matterId").asString() + " "
                    + one.path("state").asString() + " " + one.path("workingDays").asInt())
            .containsExactly("action-is-accepted action-1 overdue -4", "action-is-accepted action-2 overdue -4",
                    "action-is-done action-1 near 2", "action-is-done action-2 running 60");
        assertThat(deadlines.getFirst().path("dueOn").asString()).isEqualTo("2026-09-28");
        assertThat(deadlines.getFirst().path("dueAt").asString()).isEqualTo("2026-09-28T16:00:00Z");
        assertThat(deadlines.getFirst().path("task").asString()).isEqualTo("接受交办事项");
        assertThat(deadlines.getFirst().path("units").get(0).asString()).isEqualTo("gxj");
        assertThat(deadlines.getFirst().path("link").asString()).isEqualTo("/conferences/" + C + "/actions/action-1");
    }

    @Test
    @DisplayName("按单位、按状态筛选")
    void filters() {
        clock.set(Instant.parse("2026-10-12T01:00:00Z"));

        assertThat(list(DEADLINES + "?unit=gxj&state=due")).singleElement()
            .satisfies((one) -> assertThat(one.path("matterId").asString()).isEqualTo("action-1"));
        assertThat(list(DEADLINES + "?unit=xcb")).isEmpty();
        assertThat(list(DEADLINES + "?state=running")).hasSize(1);
    }

    @Test
    void aWrongQuestionIsRefused() {
        assertThat(get(DEADLINES + "?state=late").body().path("code").asString()).isEqualTo("bad-parameter");
        assertThat(get(DEADLINES + "?unit=nobody").body().path("code").asString()).isEqualTo("recipient-unknown");
        assertThat(get("/api/conferences/nowhere/deadlines").status()).isEqualTo(404);
    }

    @Test
    void speaksEnglish() {
        assertThat(get(DEADLINES, "Accept-Language", "en").body().at("/deadlines/0/task").asString())
            .isEqualTo("acceptance of the task");
    }

    @Test
    @DisplayName("缺日历的年份、逾期件数，健康页看得到")
    void healthShowsWhatIsLateAndWhichCalendarIsMissing() {
        assign("action-3", "gxj", "2031-10-01");
        clock.set(Instant.parse("2026-10-09T01:00:00Z"));
        bean(DeadlineCounts.class).count();
        bean(DeadlineScan.class).look(C);

        JsonNode health = get("/actuator/health").body().at("/components/deadlines");

        assertThat(health.path("status").asString()).isEqualTo("UP");
        assertThat(health.at("/details/overdue").asInt()).isEqualTo(3);
        assertThat(health.at("/details/calendarYearsMissing").toString()).contains("2031");
        assertThat(get("/actuator/metrics/lianxi.deadlines.overdue").body().at("/measurements/0/value").asInt())
            .isEqualTo(3);
    }

    @Test
    @DisplayName("被搁置的进展报告过了及时通报的期限，计为欠报")
    void aParkedReportIsOwedPastItsWindow() {
        jdbc().sql("""
                insert into parked (conference_id, log_index, event_id, event_type, envelope, parked_at)
                values (?, 1000, 'event-1000', 'org.lianxi.action.progress-reported.v1', ''::bytea,
                    timestamptz '2026-09-30 10:00+08')""").param(C).update();
        clock.set(Instant.parse("2026-10-08T15:59:00Z"));
        bean(DeadlineCounts.class).count();
        assertThat(get("/actuator/health").body().at("/components/deadlines/details/progressOwedPastWindow").asInt())
            .isZero();

        clock.set(Instant.parse("2026-10-08T16:00:00Z"));
        bean(DeadlineCounts.class).count();

        assertThat(get("/actuator/health").body().at("/components/deadlines/details/progressOwedPastWindow").asInt())
            .isEqualTo(15);
    }

    private void assign(String id, String leadUnit, String dueOn) {
        RecordedEvent event = this.log.add(id,
                new ActionAssigned(C, id, "事项" + id, "要求", new ActionSource("resolution", "meeting-1", "resolution-1"),
                        leadUnit, List.of("zgh"), LocalDate.parse(dueOn), LocalDate.of(2026, 9, 25)));
        take(event);
    }

    private static List<JsonNode> list(String path) {
        return StreamSupport.stream(get(path).body().path("deadlines").spliterator(), false).toList();
    }

}
