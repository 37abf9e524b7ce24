package org.lianxi.command.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.transport.SignedCheckpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("发布检查点：签一个发一个，不在时补发，丢了补齐")
class CheckpointPublicationIT {

    private static final CheckpointSchedule AT_ONCE = new CheckpointSchedule(1, Duration.ZERO, Duration.ZERO);

    private final Place place = new Place();

    @TempDir
    private Path data;

    private LogStore store;

    private SignedLog log;

    private CheckpointPublication publication;

    @BeforeEach
    void start() throws IOException {
        this.store = new LogStore();
        this.log = this.store.signedLog(this.data.resolve("log"), AT_ONCE);
        begin();
    }

    private void begin() {
        this.publication = new CheckpointPublication(this.store.checkpoints(), this.place, this.log::leads,
                this.log.signed());
        this.publication.start();
    }

    @AfterEach
    void stop() throws IOException {
        this.publication.close();
        this.log.close();
        this.store.close();
    }

    @Test
    @DisplayName("每个都带着前一个的条数，按次序，原样；Kafka 不在照签，回来补发；内容没了从头补")
    void publishesEachInOrder() {
        sign(3);
        sign(5);
        await().until(() -> this.place.sizes().equals(this.store.signedSizes()));
        assertThat(this.place.held.getLast().previousSize()).isEqualTo(3);
        assertThat(this.place.held.getLast().note())
            .isEqualTo(this.store.checkpoints().last().orElseThrow().toString());
        this.place.away = true;
        sign(7);
        sign(9);
        assertThat(this.place.sizes()).doesNotContain(7L, 9L);
        this.place.away = false;
        await().until(() -> this.place.sizes().equals(this.store.signedSizes()));
        this.publication.close();
        this.place.held.clear();
        this.place.away = false;
        begin();
        await().until(() -> this.place.sizes().equals(this.store.signedSizes()));
        assertThat(this.place.held.getFirst().previousSize()).isZero();
    }

    private void sign(long size) {
        this.store.growTo(size);
        this.log.lead(size);
        this.log.numbered(size, List.of());
        await().until(() -> this.store.signedSizes().contains(size));
    }

    /**
     * A place that a test can look into, take away and empty.
     */
    private static final class Place implements CheckpointPlace {

        private final List<SignedCheckpoint> held = new CopyOnWriteArrayList<>();

        private volatile boolean away;

        @Override
        public long lastSize() {
            refuseIfAway();
            return this.held.isEmpty() ? 0 : this.held.getLast().head().size();
        }

        @Override
        public void publish(List<SignedCheckpoint> checkpoints) {
            refuseIfAway();
            this.held.addAll(checkpoints);
        }

        private void refuseIfAway() {
            if (this.away) {
                throw new IllegalStateException("away");
            }
        }

        private List<Long> sizes() {
            return this.held.stream().map((checkpoint) -> checkpoint.head().size()).toList();
        }

        @Override
        public void close() {
            this.away = true;
        }

    }

}
