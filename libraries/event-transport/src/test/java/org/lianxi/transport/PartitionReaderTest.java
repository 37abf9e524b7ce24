package org.lianxi.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("读一个分区")
class PartitionReaderTest {

    private static final PartitionPosition START = new PartitionPosition(0, "topic", 0, Map.of());

    private static final Skips NOTHING = new Skips(List.of());

    private final Events log = new Events();

    private final PartitionReader reader = new PartitionReader(START, NOTHING);

    private final List<RecordedEvent> events = new ArrayList<>();

    private final List<RejectedRecord> rejected = new ArrayList<>();

    private long offset;

    private boolean read(List<RecordedEvent> next) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        next.forEach((event) -> records.add(Events.record(this.offset++, event)));
        return this.reader.read(records, this.events, this.rejected);
    }

    private List<Long> indexes() {
        return this.events.stream().map(RecordedEvent::index).toList();
    }

    @Test
    @DisplayName("按顺序交出，位置随之前进")
    void inOrder() {
        this.log.add(Events.LICHENG, Events.OTHER, Events.LICHENG);
        assertThat(read(this.log.all())).isFalse();
        assertThat(indexes()).containsExactly(1L, 2L, 3L);
        assertThat(this.reader.position())
            .isEqualTo(new PartitionPosition(0, "topic", 3, Map.of(Events.LICHENG, 3L, Events.OTHER, 2L)));
    }

    @Test
    @DisplayName("重复的只交出一次，位置照样前进")
    void repeats() {
        this.log.add(Events.LICHENG, Events.LICHENG, Events.LICHENG);
        read(this.log.at(1, 2, 2, 1, 2, 3, 1));
        assertThat(indexes()).containsExactly(1L, 2L, 3L);
        assertThat(this.reader.position().nextOffset()).isEqualTo(7);
    }

    @Test
    @DisplayName("缺了前一条的，只有它自己的联席会议等待；补上以后接着走")
    void hole() {
        this.log.add(Events.LICHENG, Events.LICHENG, Events.OTHER, Events.LICHENG, Events.OTHER);
        assertThat(read(this.log.at(1, 3, 4, 5))).isTrue();
        assertThat(indexes()).containsExactly(1L, 3L, 5L);
        assertThat(this.reader.waiting()).singleElement().satisfies((waiting) -> {
            assertThat(waiting.event().index()).isEqualTo(4);
            assertThat(waiting.seenIndex()).isEqualTo(1);
        });
        assertThat(this.reader.position().conferences()).containsEntry(Events.LICHENG, 1L);
        assertThat(read(this.log.at(1, 3, 4, 5))).as("the same hole is told once").isFalse();
        assertThat(read(this.log.at(2, 4))).isFalse();
        assertThat(indexes()).containsExactly(1L, 3L, 5L, 2L, 4L);
        assertThat(this.reader.waiting()).isEmpty();
    }

    @Test
    @DisplayName("从保存的位置继续：位置之前的不再交出")
    void fromSavedPosition() {
        this.log.add(Events.LICHENG, Events.LICHENG, Events.LICHENG);
        PartitionReader later = new PartitionReader(new PartitionPosition(0, "topic", 0, Map.of(Events.LICHENG, 2L)),
                NOTHING);
        later.read(this.log.all().stream().map((event) -> Events.record(event.index(), event)).toList(), this.events,
                this.rejected);
        assertThat(indexes()).containsExactly(3L);
    }

    @Test
    @DisplayName("略过的真事件：其后的接着走，它自己不再交出，别的内容冒用它的编号也不算它")
    void skippedInTheChain() {
        this.log.add(Events.LICHENG, Events.LICHENG, Events.LICHENG, Events.LICHENG);
        PartitionReader later = new PartitionReader(new PartitionPosition(0, "topic", 0, Map.of(Events.LICHENG, 1L)),
                new Skips(this.log.at(2, 3).stream().map(SkippedEvent::of).toList()));
        later.read(this.log.all().stream().map((event) -> Events.record(event.index(), event)).toList(), this.events,
                this.rejected);
        assertThat(indexes()).containsExactly(4L);
        assertThat(later.waiting()).isEmpty();
        RecordedEvent other = Events.event(3, 2, Events.LICHENG, new byte[] { '{', '}' });
        assertThat(SkippedEvent.of(this.log.at(3).getFirst()).is(other)).isFalse();
    }

    @Test
    @DisplayName("略过的假记录：同号的真事件照样交出")
    void skippedForgery() {
        this.log.add(Events.LICHENG, Events.LICHENG, Events.LICHENG);
        RecordedEvent forged = Events.event(3, 1, Events.LICHENG, new byte[] { '{' });
        PartitionReader later = new PartitionReader(START, new Skips(List.of(SkippedEvent.of(forged))));
        later.read(
                List.of(Events.record(0, this.log.at(1).getFirst()), Events.record(1, forged),
                        Events.record(2, this.log.at(2).getFirst()), Events.record(3, this.log.at(3).getFirst())),
                this.events, this.rejected);
        assertThat(Events.contents(this.events)).isEqualTo(Events.contents(this.log.all()));
    }

    @Test
    @DisplayName("略过悬空的记录：不再等待；没有略过的缺口照样等")
    void skippedWaiting() {
        this.log.add(Events.LICHENG);
        RecordedEvent forged = Events.event(99, 98, Events.LICHENG);
        PartitionReader later = new PartitionReader(START, new Skips(List.of(SkippedEvent.of(forged))));
        later.read(List.of(Events.record(0, this.log.at(1).getFirst()), Events.record(1, forged)), this.events,
                this.rejected);
        assertThat(later.waiting()).isEmpty();
        RecordedEvent another = Events.event(100, 99, Events.LICHENG);
        assertThat(later.read(List.of(Events.record(2, another)), this.events, this.rejected)).isTrue();
        assertThat(indexes()).containsExactly(1L);
    }

    @Test
    @DisplayName("不是事件的消息另行报告，不妨碍别的")
    void garbage() {
        this.log.add(Events.LICHENG, Events.LICHENG);
        this.reader.read(List.of(Events.record(0, this.log.at(1).getFirst()), Events.record(1, Events.garbage()),
                Events.record(2, this.log.at(2).getFirst())), this.events, this.rejected);
        assertThat(indexes()).containsExactly(1L, 2L);
        assertThat(this.rejected).singleElement()
            .satisfies((record) -> assertThat(record.offset()).isEqualTo(1))
            .satisfies((record) -> assertThat(record.reason()).isNotBlank());
        assertThat(this.reader.position().nextOffset()).isEqualTo(3);
    }

}
