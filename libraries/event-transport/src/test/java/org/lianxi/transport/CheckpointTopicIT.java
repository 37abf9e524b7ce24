package org.lianxi.transport;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.LongStream;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.contract.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("检查点的主题：按签的次序，一个不漏；主题没了、读者的存储没了都补得齐")
class CheckpointTopicIT {

    @TempDir
    Path directory;

    private final Reader reader = new Reader();

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
    @DisplayName("先等主题出现；认不出的越过；接着上次读；缺的等补齐；存储没了从头读；主题换了从头读")
    void isReadInOrder() throws Exception {
        try (CheckpointConsumer consumer = consumer()) {
            consumer.start();
            CheckpointTopic.ensure(this.broker.address());
            CheckpointTopic.ensure(this.broker.address());
            assertThat(CheckpointTopic.lastSize(this.broker.address())).isZero();
            publish(1, 30);
            this.broker.send(new ProducerRecord<>(Topics.CHECKPOINTS, "31", "no checkpoint".getBytes()));
            assertThat(CheckpointTopic.lastSize(this.broker.address())).isEqualTo(30);
            publish(31, 40);
            await().until(() -> this.reader.sizes().equals(sizes(40)));
            this.reader.lose();
            await().until(() -> this.reader.sizes().equals(sizes(40)));
        }
        this.reader.kept.clear();
        try (CheckpointConsumer consumer = consumer()) {
            consumer.start();
            publish(41, 42);
            await().until(() -> this.reader.sizes().equals(List.of(41L, 42L)));
            publish(45, 46);
            publish(43, 46);
            await().until(() -> this.reader.sizes().containsAll(List.of(43L, 44L, 45L, 46L)));
            this.broker.admin().deleteTopics(List.of(Topics.CHECKPOINTS)).all().get();
            await().until(() -> !this.broker.admin().listTopics().names().get().contains(Topics.CHECKPOINTS));
            this.reader.kept.clear();
            CheckpointTopic.ensure(this.broker.address());
            publish(1, 50);
            await().until(() -> this.reader.sizes().equals(sizes(50)));
        }
    }

    private CheckpointConsumer consumer() {
        return new CheckpointConsumer(this.broker.address(), "test", this.reader);
    }

    private void publish(long from, long to) throws InterruptedException {
        try (CheckpointPublisher publisher = new CheckpointPublisher(this.broker.address())) {
            publisher.publish(LongStream.rangeClosed(from, to).mapToObj(Checkpoints::of).toList());
        }
    }

    private static List<Long> sizes(long to) {
        return LongStream.rangeClosed(1, to).boxed().toList();
    }

    /**
     * Keeps what comes, and where to go on.
     */
    private static final class Reader implements CheckpointHandler {

        private final Set<Long> kept = new ConcurrentSkipListSet<>();

        private volatile CheckpointPosition position;

        @Override
        public Optional<CheckpointPosition> position() {
            return Optional.ofNullable(this.position);
        }

        @Override
        public void handle(List<SignedCheckpoint> checkpoints, CheckpointPosition next) {
            checkpoints.forEach((checkpoint) -> this.kept.add(checkpoint.head().size()));
            this.position = next;
        }

        private void lose() {
            this.kept.clear();
            this.position = null;
        }

        private List<Long> sizes() {
            return List.copyOf(this.kept);
        }

    }

}
