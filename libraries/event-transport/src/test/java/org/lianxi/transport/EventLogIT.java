package org.lianxi.transport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("重新读取日志")
class EventLogIT {

    @TempDir
    static Path directory;

    private static Broker broker;

    private final Events log = new Events();

    private final List<RecordedEvent> read = new ArrayList<>();

    private List<PartitionPosition> positions = List.of();

    private List<SkippedEvent> skipped = List.of();

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
        broker.emptyTopic();
    }

    private void read(Map<String, Long> upTo) {
        new EventLog(broker.address(), () -> this.skipped).read(this.positions, upTo, (batch) -> {
            this.read.addAll(batch.events());
            this.positions = batch.positions();
        });
    }

    private List<Long> of(String conference) {
        return this.read.stream()
            .filter((event) -> event.conferenceId().equals(conference))
            .map(RecordedEvent::index)
            .toList();
    }

    @Test
    @DisplayName("一个联席会议的事件，正好到所要的序号为止")
    void oneConference() throws Exception {
        this.log.add(Events.LICHENG, Events.OTHER, Events.LICHENG, Events.OTHER, Events.LICHENG);
        broker.publish(this.log.all());
        read(Map.of(Events.LICHENG, 3L));
        assertThat(this.read).extracting(RecordedEvent::index).containsExactly(1L, 3L);
        assertThat(this.read.getFirst().data()).isEqualTo(this.log.all().getFirst().data());
    }

    @Test
    @DisplayName("从读到的地方接着读：不漏不重，上次没要的这次也在")
    void goesOn() throws Exception {
        for (int i = 0; i < 3_000; i++) {
            this.log.add(Events.LICHENG, Events.OTHER);
        }
        broker.publish(this.log.all());
        read(Map.of(Events.LICHENG, 1_001L, Events.OTHER, 2_000L));
        assertThat(of(Events.LICHENG)).hasSize(501);
        read(Map.of(Events.LICHENG, 5_999L, Events.OTHER, 6_000L));
        assertThat(of(Events.LICHENG)).isSorted().doesNotHaveDuplicates().hasSize(3_000);
        assertThat(of(Events.OTHER)).isSorted().doesNotHaveDuplicates().hasSize(3_000);
    }

    @Test
    @DisplayName("重复发布的只读一次，缺口等到补发，不是事件的略过")
    void repeatsAndHoles() throws Exception {
        this.log.add(Events.LICHENG, Events.LICHENG, Events.LICHENG);
        broker.publish(this.log.at(1, 1, 3));
        broker.send(Events.garbage());
        broker.publish(this.log.at(2, 3, 2));
        read(Map.of(Events.LICHENG, 3L));
        assertThat(this.read).extracting(RecordedEvent::index).containsExactly(1L, 2L, 3L);
    }

    @Test
    @DisplayName("运维人员决定略过的不读，其后的接着读")
    void goesOnWithoutWhatIsSkipped() throws Exception {
        this.log.add(Events.LICHENG, Events.LICHENG, Events.LICHENG);
        broker.publish(this.log.all());
        this.skipped = List.of(SkippedEvent.of(this.log.all().get(1)));
        read(Map.of(Events.LICHENG, 3L));
        assertThat(this.read).extracting(RecordedEvent::index).containsExactly(1L, 3L);
    }

    @Test
    @DisplayName("主题被删后重建：见过的不再读，其余从头读起")
    void topicMadeAnew() throws Exception {
        this.log.add(Events.LICHENG, Events.LICHENG);
        broker.publish(this.log.all());
        read(Map.of(Events.LICHENG, 2L));
        broker.emptyTopic();
        this.log.add(Events.LICHENG);
        broker.publish(this.log.all());
        read(Map.of(Events.LICHENG, 3L));
        assertThat(this.read).extracting(RecordedEvent::index).containsExactly(1L, 2L, 3L);
    }

    @Test
    @DisplayName("主题里没有所要的：说没有，不拿已有的充数")
    void notThere() throws Exception {
        this.log.add(Events.LICHENG, Events.LICHENG);
        broker.publish(this.log.at(1));
        assertThatExceptionOfType(LogUnavailableException.class).isThrownBy(() -> read(Map.of(Events.LICHENG, 2L)));
    }

    @Test
    @DisplayName("消息服务不在：说不在")
    void away() {
        assertThatExceptionOfType(LogUnavailableException.class).isThrownBy(
                () -> new EventLog("127.0.0.1:1", List::of).read(List.of(), Map.of(Events.LICHENG, 1L), (batch) -> {
                }));
    }

}
