package org.lianxi.command.history;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.command.shared.http.RequestException;
import org.lianxi.contract.history.AccessFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("查阅条件：写得不对说明哪一项、哪一条；期间两端都算在内")
class HistoryFilterTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static HistoryFilter filter(String... pairs) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            query.computeIfAbsent(parts[0], (name) -> new ArrayList<>()).add(parts[1]);
        }
        return HistoryFilter.of(query, ZONE);
    }

    @Test
    @DisplayName("没有条件：从头到尾，凭日志本身回答")
    void everything() {
        HistoryFilter all = filter();
        assertThat(all.isByPlaceAlone()).isTrue();
        assertThat(all.after()).isZero();
        assertThat(all.until()).isEqualTo(Long.MAX_VALUE);
        assertThat(all.refused()).isFalse();
        assertThat(all.asWritten()).isEmpty();
        assertThat(filter("after=3", "until=9", "outcome=accepted").isByPlaceAlone()).isTrue();
    }

    @Test
    @DisplayName("照原样记下来，按名字排好")
    void asWritten() {
        assertThat(filter("until=9", "concerning=gxj").asWritten())
            .containsExactly(new AccessFilter("concerning", "gxj"), new AccessFilter("until", "9"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({ "entity=action-1", "concerning=gxj", "actingUnit=gxj", "account=gxj-1",
            "type=org.lianxi.action.assigned.v1", "from=2026-01-01", "to=2026-01-01" })
    @DisplayName("其余条件要靠索引回答")
    void bySomethingElse(String condition) {
        assertThat(filter(condition).isByPlaceAlone()).isFalse();
    }

    @Test
    @DisplayName("日期：从当日零时到次日零时前；时刻：那一时刻本身算在内")
    void periods() {
        HistoryPeriod day = filter("from=2026-06-30", "to=2026-06-30").period();
        assertThat(day.from()).isEqualTo(Instant.parse("2026-06-29T16:00:00Z"));
        assertThat(day.before()).isEqualTo(Instant.parse("2026-06-30T16:00:00Z"));
        HistoryPeriod instant = filter("from=2026-06-30T09:00:00+08:00", "to=2026-06-30T01:00:00Z").period();
        assertThat(instant.from()).isEqualTo(Instant.parse("2026-06-30T01:00:00Z"));
        assertThat(instant.before()).isEqualTo(Instant.parse("2026-06-30T01:00:00.000001Z"));
        assertThat(instant.isEmpty()).isFalse();
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource({ "unit=gxj, unit, history-filter-unknown", "entity=a b, entity, history-code-malformed",
            "entity='', entity, history-code-malformed", "concerning=区工信局, concerning, history-code-malformed",
            "actingUnit=%, actingUnit, history-code-malformed", "account=a/b, account, history-code-malformed",
            "type=action, type, history-event-type-unknown",
            "type=org.lianxi.action.assigned.v9, type, history-event-type-unknown",
            "from=30.6.2026, from, history-time-malformed", "from=2026-02-30, from, history-time-malformed",
            "to=2026-06-30T09:00:00, to, history-time-malformed", "to=+999999999-01-01, to, history-time-malformed",
            "from=-0044-03-15, from, history-time-malformed", "to=9999-12-31, to, history-time-malformed",
            "after=-1, after, history-index-malformed", "after=1e3, after, history-index-malformed",
            "until=1234567890123456789, until, history-index-malformed",
            "outcome=all, outcome, history-outcome-unknown" })
    @DisplayName("写得不对")
    void malformed(String condition, String field, String rule) {
        wrong(field, rule, condition);
    }

    @Test
    @DisplayName("写了两次；先后倒置；被拒绝的办理不按事件的条件查")
    void atOdds() {
        wrong("account", "history-filter-repeated", "account=a", "account=b");
        wrong("to", "history-period-ends-before-it-begins", "from=2026-06-30", "to=2026-06-29");
        wrong("to", "history-period-ends-before-it-begins", "from=2026-06-30T09:00:00.000001+08:00",
                "to=2026-06-30T09:00:00+08:00");
        for (String name : List.of("entity", "concerning", "after", "until")) {
            wrong(name, "history-filter-is-of-events", "outcome=refused", name + "=1");
        }
        wrong("type", "history-filter-is-of-events", "outcome=refused", "type=org.lianxi.action.assigned.v1");
        assertThat(filter("outcome=refused", "actingUnit=gxj", "from=2026-06-30").refused()).isTrue();
    }

    private static void wrong(String field, String rule, String... pairs) {
        assertThatExceptionOfType(RequestException.class).isThrownBy(() -> filter(pairs))
            .withMessage(rule)
            .extracting("field")
            .isEqualTo(field);
    }

}
