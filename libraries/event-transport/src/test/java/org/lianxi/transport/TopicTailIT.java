package org.lianxi.transport;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("主题与它的末尾")
class TopicTailIT {

    @TempDir
    Path directory;

    private final Events log = new Events();

    private Broker broker;

    @BeforeEach
    void start() throws Exception {
        this.broker = new Broker(this.directory);
    }

    @AfterEach
    void stop() {
        this.broker.close();
    }

    @Test
    @DisplayName("各分区的末尾就是最后一条事件的序号；空的是零，不是事件的也是零")
    void lastIndexes() throws Exception {
        String topicId = EventTopic.ensure(this.broker.admin());
        assertThat(EventTopic.ensure(this.broker.admin())).isEqualTo(topicId);
        assertThat(TopicTail.lastIndexes(this.broker.address())).hasSize(EventTopic.PARTITIONS)
            .allSatisfy((partition, index) -> assertThat(index).isZero());
        this.log.add(Events.LICHENG, Events.OTHER, Events.LICHENG);
        this.broker.publish(this.log.all());
        int licheng = TopicTail.partitionOf(Events.LICHENG);
        int other = TopicTail.partitionOf(Events.OTHER);
        assertThat(licheng).isNotEqualTo(other);
        Map<Integer, Long> last = TopicTail.lastIndexes(this.broker.address());
        assertThat(last).containsEntry(licheng, 3L).containsEntry(other, 2L);
        assertThat(last.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(5);
        this.broker.send(Events.garbage());
        assertThat(TopicTail.lastIndexes(this.broker.address())).containsEntry(licheng, 0L).containsEntry(other, 2L);
    }

}
