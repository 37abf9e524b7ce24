package org.lianxi.transport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("消费事件")
class EventConsumerIT {

    private static final int LARGE = 2 * 1024 * 1024;

    @TempDir
    static Path directory;

    private static Broker broker;

    private final Events log = new Events();

    private final Applied applied = new Applied();

    private String topicId;

    @BeforeAll
    static void start() throws Exception {
        broker = new Broker(directory);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @BeforeEach
    void emptyTopic() throws Exception {
        this.topicId = broker.emptyTopic();
    }

    private EventConsumer consumer() {
        EventConsumer consumer = new EventConsumer(broker.address(), "service", this.applied);
        consumer.start();
        return consumer;
    }

    private static void eventually(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(assertion);
    }

    @Test
    @DisplayName("每个联席会议的事件按顺序到齐，各一次")
    void inOrderWithinAConference() throws Exception {
        for (int i = 0; i < 500; i++) {
            this.log.add(Events.LICHENG, Events.OTHER);
        }
        try (EventConsumer consumer = consumer()) {
            broker.publish(this.log.all());
            eventually(() -> assertThat(this.applied.events()).hasSize(1_000));
            assertThat(consumer.waiting()).isEmpty();
        }
        for (String conference : new String[] { Events.LICHENG, Events.OTHER }) {
            assertThat(this.applied.of(conference)).isSorted().doesNotHaveDuplicates().hasSize(500);
        }
    }

    @Test
    @DisplayName("重启后从保存的位置继续，不重来也不漏")
    void continuesAtTheSavedPosition() throws Exception {
        this.log.add(Events.LICHENG, Events.LICHENG, Events.LICHENG);
        broker.publish(this.log.all());
        try (EventConsumer consumer = consumer()) {
            eventually(() -> assertThat(this.applied.of(Events.LICHENG)).containsExactly(1L, 2L, 3L));
        }
        assertThat(this.applied.position(Events.LICHENG)).isEqualTo(new PartitionPosition(
                TopicTail.partitionOf(Events.LICHENG), this.topicId, 3, Map.of(Events.LICHENG, 3L)));
        this.log.add(Events.LICHENG, Events.LICHENG);
        broker.publish(this.log.at(4, 5));
        try (EventConsumer consumer = consumer()) {
            eventually(() -> assertThat(this.applied.of(Events.LICHENG)).containsExactly(1L, 2L, 3L, 4L, 5L));
        }
    }

    @Test
    @DisplayName("没有保存过位置的，从头读起，不跳到最新")
    void beginsAtTheStart() throws Exception {
        this.log.add(Events.LICHENG, Events.LICHENG);
        broker.publish(this.log.all());
        try (EventConsumer consumer = consumer()) {
            eventually(() -> assertThat(this.applied.of(Events.LICHENG)).containsExactly(1L, 2L));
        }
    }

    @Test
    @DisplayName("一批没能处理，同一批再来，直到处理了")
    void triesAgain() throws Exception {
        this.applied.failing(3);
        this.log.add(Events.LICHENG, Events.LICHENG);
        broker.publish(this.log.all());
        try (EventConsumer consumer = consumer()) {
            eventually(() -> assertThat(this.applied.of(Events.LICHENG)).containsExactly(1L, 2L));
        }
        assertThat(this.applied.failuresLeft()).isZero();
    }

    @Test
    @DisplayName("重复发布的只处理一次，重启之后也一样")
    void repeats() throws Exception {
        this.log.add(Events.LICHENG, Events.LICHENG, Events.LICHENG);
        broker.publish(this.log.at(1, 2, 1, 2));
        try (EventConsumer consumer = consumer()) {
            eventually(() -> assertThat(this.applied.of(Events.LICHENG)).containsExactly(1L, 2L));
        }
        broker.publish(this.log.at(1, 2, 3));
        try (EventConsumer consumer = consumer()) {
            eventually(() -> assertThat(this.applied.of(Events.LICHENG)).containsExactly(1L, 2L, 3L));
        }
    }

    @Test
    @DisplayName("缺了一条的联席会议等待，别的照走；补发之后接上")
    void hole() throws Exception {
        this.log.add(Events.LICHENG, Events.LICHENG, Events.OTHER, Events.LICHENG, Events.OTHER);
        broker.publish(this.log.at(1, 3, 4, 5));
        try (EventConsumer consumer = consumer()) {
            eventually(() -> assertThat(this.applied.of(Events.OTHER)).containsExactly(3L, 5L));
            eventually(() -> assertThat(consumer.waiting()).containsExactly(Events.LICHENG));
            assertThat(this.applied.of(Events.LICHENG)).containsExactly(1L);
            broker.publish(this.log.at(2, 4));
            eventually(() -> assertThat(this.applied.of(Events.LICHENG)).containsExactly(1L, 2L, 4L));
            eventually(() -> assertThat(consumer.waiting()).isEmpty());
        }
    }

    @Test
    @DisplayName("补发在缺口之前就已到过的，从头重读时接上")
    void holeFilledFromTheStart() throws Exception {
        this.log.add(Events.LICHENG, Events.LICHENG);
        broker.publish(this.log.all());
        int partition = TopicTail.partitionOf(Events.LICHENG);
        this.applied.stand(new PartitionPosition(partition, this.topicId, 1, Map.of()));
        try (EventConsumer consumer = consumer()) {
            eventually(() -> assertThat(this.applied.of(Events.LICHENG)).containsExactly(1L, 2L));
        }
    }

    @Test
    @DisplayName("保存的位置在主题末尾之后：从头读起，见过的不再处理")
    void offsetOutOfRange() throws Exception {
        this.log.add(Events.LICHENG, Events.LICHENG, Events.LICHENG);
        broker.publish(this.log.all());
        int partition = TopicTail.partitionOf(Events.LICHENG);
        this.applied.stand(new PartitionPosition(partition, this.topicId, 1_000, Map.of(Events.LICHENG, 2L)));
        try (EventConsumer consumer = consumer()) {
            eventually(() -> assertThat(this.applied.of(Events.LICHENG)).containsExactly(3L));
        }
        assertThat(this.applied.position(Events.LICHENG).nextOffset()).isEqualTo(3);
    }

    @Test
    @DisplayName("主题被删后重建、重新填满：从头读起，见过的不再处理")
    void topicMadeAnew() throws Exception {
        this.log.add(Events.LICHENG, Events.LICHENG);
        broker.publish(this.log.all());
        try (EventConsumer consumer = consumer()) {
            eventually(() -> assertThat(this.applied.of(Events.LICHENG)).containsExactly(1L, 2L));
        }
        String before = this.topicId;
        emptyTopic();
        assertThat(this.topicId).isNotEqualTo(before);
        this.log.add(Events.LICHENG);
        broker.publish(this.log.all());
        try (EventConsumer consumer = consumer()) {
            eventually(() -> assertThat(this.applied.of(Events.LICHENG)).containsExactly(1L, 2L, 3L));
        }
        assertThat(this.applied.position(Events.LICHENG).topicId()).isEqualTo(this.topicId);
    }

    @Test
    @DisplayName("不是事件的消息报告后略过")
    void garbage() throws Exception {
        this.log.add(Events.LICHENG, Events.LICHENG);
        broker.publish(this.log.at(1));
        broker.send(Events.garbage());
        broker.publish(this.log.at(2));
        try (EventConsumer consumer = consumer()) {
            eventually(() -> assertThat(this.applied.of(Events.LICHENG)).containsExactly(1L, 2L));
        }
        assertThat(this.applied.rejected()).singleElement()
            .satisfies((record) -> assertThat(record.offset()).isEqualTo(1));
    }

    @Test
    @DisplayName("假记录占了真事件的号：略过并从头读起，真事件一条不少，也不再等待")
    void skippedEvents() throws Exception {
        this.log.add(Events.LICHENG, Events.LICHENG, Events.LICHENG);
        RecordedEvent forged = Events.event(3, 1, Events.LICHENG, new byte[] { '{' });
        RecordedEvent dangling = Events.event(99, 98, Events.LICHENG);
        broker.publish(this.log.at(1));
        broker.publish(List.of(forged, dangling));
        broker.publish(this.log.at(2, 3));
        try (EventConsumer consumer = consumer()) {
            eventually(() -> assertThat(consumer.waitingEvents()).extracting((one) -> one.event().index())
                .containsExactly(99L));
            eventually(() -> assertThat(Events.contents(this.applied.events()))
                .isEqualTo(Events.contents(List.of(this.log.at(1).getFirst(), forged))));
        }
        this.applied.skip(List.of(forged, dangling), 1);
        try (EventConsumer consumer = consumer()) {
            eventually(() -> assertThat(this.applied.of(Events.LICHENG)).containsExactly(1L, 3L, 2L, 3L));
            assertThat(Events.contents(this.applied.events().subList(2, 4)))
                .isEqualTo(Events.contents(this.log.at(2, 3)));
            assertThat(consumer.waitingEvents()).isEmpty();
        }
    }

    @Test
    @DisplayName("2 MiB 的事件也送得到")
    void large() throws Exception {
        byte[] data = new byte[LARGE];
        Arrays.fill(data, (byte) 'x');
        try (EventPublisher publisher = new EventPublisher(broker.address()); EventConsumer consumer = consumer()) {
            assertThat(publisher.publish(List.of(Events.event(1, 0, Events.LICHENG, data)))).isOne();
            eventually(() -> assertThat(this.applied.events()).singleElement()
                .satisfies((event) -> assertThat(event.data()).isEqualTo(data)));
        }
    }

}
