package org.lianxi.standalone.audit.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.transport.Actor;
import org.lianxi.transport.RecordedEvent;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("看到哪里为止")
class UntilTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static List<Long> taken(String until, RecordedEvent... log) {
        Predicate<RecordedEvent> takes = Until.parse(until, SHANGHAI).orElseThrow().takes();
        return Stream.of(log).filter(takes).map(RecordedEvent::index).toList();
    }

    private static RecordedEvent event(long index, String conference, String time) {
        return new RecordedEvent(index, 0, "e" + index, "t", 1, conference, "a", index, Instant.parse(time), "c",
                new Actor("x", null, "system"), new byte[0]);
    }

    @Test
    @DisplayName("一日到上海的午夜为止：差一纳秒在内，整点在外")
    void aDayEndsAtMidnightInShanghai() {
        assertThat(taken("2026-06-30", event(1, "a", "2026-06-30T15:59:59.999999999Z"),
                event(2, "a", "2026-06-30T16:00:00Z")))
            .containsExactly(1L);
        assertThat(Until.parse("2026-06-30", SHANGHAI).orElseThrow().day(SHANGHAI)).contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    @DisplayName("同一时刻的都在内；时钟回拨之后的仍算在后面，别的联席会议不受影响")
    void anInstantTakesABeginningOfEachConference() {
        assertThat(taken("2026-03-01T09:00:00+08:00", event(1, "a", "2026-03-01T01:00:00Z"),
                event(2, "a", "2026-03-01T01:00:00Z"), event(3, "a", "2026-03-01T01:00:01Z"),
                event(4, "a", "2026-03-01T00:59:00Z"), event(5, "b", "2026-03-01T00:59:00Z")))
            .containsExactly(1L, 2L, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = { "3", "index:3" })
    @DisplayName("序号连本身在内")
    void anIndexIncludesItself(String text) {
        RecordedEvent[] log = IntStream.rangeClosed(1, 5)
            .mapToObj((index) -> event(index, "a", "2026-03-01T01:00:00Z"))
            .toArray(RecordedEvent[]::new);
        assertThat(taken(text, log)).containsExactly(1L, 2L, 3L);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "yesterday", "2026-06-31", "2026-06-30T09:00:00", "-1" })
    @DisplayName("别的写法都不是")
    void anythingElseIsNone(String text) {
        assertThat(Until.parse(text, SHANGHAI)).isEmpty();
    }

}
