package org.lianxi.transport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds a service with the checkpoints of the log. The service keeps the position beside
 * its data. Every instance reads for itself: there are few of them, and keeping one twice
 * changes nothing.
 */
public final class CheckpointConsumer implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(CheckpointConsumer.class);

    private static final Duration POLL = Duration.ofMillis(200);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private static final long VERIFY_NANOS = Duration.ofSeconds(2).toNanos();

    private final String bootstrapServers;

    private final CheckpointHandler handler;

    private final Thread thread;

    private volatile boolean running = true;

    /**
     * The last checkpoint that another one goes on from and that has not come, so that
     * the topic is read from its start.
     */
    private long missing;

    /**
     * Makes a consumer; {@link #start()} lets it run.
     * @param bootstrapServers addresses of the brokers
     * @param service name of the service, for its thread
     * @param handler the service's side
     */
    public CheckpointConsumer(String bootstrapServers, String service, CheckpointHandler handler) {
        this.bootstrapServers = bootstrapServers;
        this.handler = handler;
        this.thread = Thread.ofPlatform().name("checkpoints-" + service).unstarted(this::run);
    }

    /**
     * Starts consuming in a thread of its own.
     */
    public void start() {
        this.thread.start();
    }

    private void run() {
        Pause pause = new Pause(LONGEST_PAUSE);
        while (this.running) {
            Admin admin = CheckpointTopic.admin(this.bootstrapServers);
            KafkaConsumer<String, String> opened = CheckpointTopic.consumer(this.bootstrapServers);
            try {
                consume(admin, opened, pause);
            }
            catch (InterruptedException | InterruptException ex) {
                logger.debug("Interrupted", ex);
            }
            catch (ExecutionException ex) {
                tell(ex.getCause());
                pause.once(() -> !this.running);
            }
            catch (TimeoutException | RuntimeException ex) {
                tell(ex);
                pause.once(() -> !this.running);
            }
            finally {
                // Only who closes this interrupts it; the clients are closed in peace.
                Thread.interrupted();
                opened.close();
                admin.close(Duration.ZERO);
            }
        }
    }

    private static void tell(Throwable failure) {
        if (failure instanceof UnknownTopicOrPartitionException) {
            logger.debug("There is no topic of checkpoints yet");
        }
        else {
            logger.warn("Checkpoints cannot be consumed for now: {}", failure.toString());
        }
    }

    /**
     * Reads until the topic is another one, the service has lost what it had, or a
     * checkpoint is missing: then everything is read again.
     */
    private void consume(Admin admin, KafkaConsumer<String, String> opened, Pause pause)
            throws InterruptedException, ExecutionException, TimeoutException {
        String topicId = CheckpointTopic.id(admin);
        Optional<CheckpointPosition> saved = this.handler.position();
        boolean whole = saved.filter((position) -> position.size() >= this.missing).isPresent();
        long from = saved.filter((position) -> whole && position.topicId().equals(topicId))
            .map(CheckpointPosition::nextOffset)
            .orElse(0L);
        this.missing = 0;
        opened.assign(List.of(CheckpointTopic.PARTITION));
        opened.seek(CheckpointTopic.PARTITION, from);
        CheckpointPosition reached = new CheckpointPosition(topicId, from,
                saved.map(CheckpointPosition::size).orElse(0L));
        long verifiedAt = System.nanoTime();
        while (this.running) {
            ConsumerRecords<String, String> records = opened.poll(POLL);
            if (!records.isEmpty()) {
                reached = handle(records, reached, opened.position(CheckpointTopic.PARTITION));
                pause.reset();
            }
            else if (System.nanoTime() - verifiedAt > VERIFY_NANOS) {
                boolean lost = reached.size() > 0 && this.handler.position().isEmpty();
                if (lost || this.missing > reached.size() || !CheckpointTopic.id(admin).equals(topicId)) {
                    return;
                }
                verifiedAt = System.nanoTime();
            }
        }
    }

    /**
     * The first checkpoint that covers an entry is known only to who has all before it:
     * one that does not go on from the last is left for a later reading.
     */
    private CheckpointPosition handle(ConsumerRecords<String, String> records, CheckpointPosition from, long next) {
        List<SignedCheckpoint> checkpoints = new ArrayList<>();
        long size = from.size();
        for (ConsumerRecord<String, String> record : records) {
            Optional<SignedCheckpoint> read = CheckpointTopic.read(record);
            if (read.isPresent() && read.get().previousSize() <= size) {
                size = Math.max(size, read.get().head().size());
                checkpoints.add(read.get());
            }
            else if (read.isPresent()) {
                this.missing = Math.max(this.missing, read.get().previousSize());
            }
        }
        CheckpointPosition reached = new CheckpointPosition(from.topicId(), next, size);
        this.handler.handle(checkpoints, reached);
        return reached;
    }

    @Override
    public void close() {
        this.running = false;
        this.thread.interrupt();
        try {
            if (this.thread.isAlive()) {
                this.thread.join(Duration.ofSeconds(5));
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
