package org.lianxi.command.relay;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.transport.Actor;
import org.lianxi.transport.RecordedEvent;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("编号交给发布：只给接得上的")
class NumberedTest {

    private final Numbered numbered = new Numbered();

    @Test
    @DisplayName("从所说的序号之后给起，不超过所要的数")
    void givesWhatFollows() {
        this.numbered.offer(events(1, 5, 10));
        this.numbered.offer(events(6, 9, 10));
        assertThat(taken(2, 4)).containsExactly(3L, 4L, 5L, 6L);
        assertThat(taken(6, 100)).containsExactly(7L, 8L, 9L);
        assertThat(taken(9, 100)).isEmpty();
    }

    @Test
    @DisplayName("中间缺了的不给，缺口之后的留着")
    void givesNothingAcrossAHole() {
        this.numbered.offer(events(5, 6, 10));
        this.numbered.offer(events(9, 9, 10));
        assertThat(taken(3, 100)).isEmpty();
        assertThat(taken(4, 100)).containsExactly(5L, 6L);
        assertThat(taken(6, 100)).isEmpty();
        assertThat(taken(8, 100)).containsExactly(9L);
    }

    @Test
    @DisplayName("装不下的不装：由日志补上")
    void holdsOnlySoMuch() {
        this.numbered.offer(events(1, 100, 1024 * 1024));
        List<Long> held = taken(0, 1_000);
        assertThat(held).hasSizeBetween(1, 50).startsWith(1L);
        this.numbered.offer(events(101, 102, 10));
        assertThat(taken(held.getLast(), 1_000)).isEmpty();
        assertThat(taken(100, 1_000)).containsExactly(101L, 102L);
    }

    private List<Long> taken(long after, int most) {
        return this.numbered.takeAfter(after, most).stream().map(RecordedEvent::index).toList();
    }

    private static List<RecordedEvent> events(long from, long to, int size) {
        return LongStream.rangeClosed(from, to)
            .mapToObj((index) -> new RecordedEvent(index, index - 1, "e" + index, "t", 1, "c", "a", index,
                    Instant.EPOCH, "k", new Actor("a", null, "system"), new byte[size]))
            .toList();
    }

}
