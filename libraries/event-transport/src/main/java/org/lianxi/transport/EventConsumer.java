package org.lianxi.transport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lianxi.contract.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds a service with the events of the log: at least once, in order within a
 * conference. The service keeps the positions, beside its data; Kafka's own offsets are
 * committed only so that operators see the lag.
 */
public final class EventConsumer implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(EventConsumer.class);

    private static final Duration POLL = Duration.ofMillis(200);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private static final long VERIFY_NANOS = Duration.ofSeconds(1).toNanos();

    private final Map<String, Object> settings;

    private final EventBatchHandler handler;

    private final Map<Integer, PartitionReader> readers = new ConcurrentHashMap<>();

    private final ShownLag lag = new ShownLag();

    private final Thread thread;

    private volatile boolean running = true;

    private volatile KafkaConsumer<String, byte[]> consumer;

    private long verifiedAt = System.nanoTime();

    private boolean applying;

    private boolean revoked;

    /**
     * Makes a consumer; {@link #start()} lets it run.
     * @param bootstrapServers addresses of the brokers
     * @param group consumer group, one per service
     * @param handler the service's side
     */
    public EventConsumer(String bootstrapServers, String group, EventBatchHandler handler) {
        this.settings = ConsumerSettings.of(bootstrapServers, group);
        this.handler = handler;
        this.thread = Thread.ofPlatform().name("events-" + group).unstarted(this::run);
    }

    /**
     * Starts consuming in a thread of its own.
     */
    public void start() {
        this.thread.start();
    }

    /**
     * Conferences that are held back because an event before theirs has not come.
     * @return conference ids, in order
     */
    public Set<String> waiting() {
        return this.waitingEvents()
            .stream()
            .map((waiting) -> waiting.event().conferenceId())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What holds those conferences back, as far as this consumer has their partitions.
     * @return one for each of them
     */
    public List<WaitingEvent> waitingEvents() {
        return this.readers.values().stream().flatMap((reader) -> reader.waiting().stream()).toList();
    }

    private void run() {
        Pause pause = new Pause(LONGEST_PAUSE);
        while (this.running) {
            try (KafkaConsumer<String, byte[]> opened = new KafkaConsumer<>(this.settings, new StringDeserializer(),
                    new ByteArrayDeserializer())) {
                this.consumer = opened;
                this.readers.clear();
                opened.subscribe(List.of(Topics.EVENTS), new Assignment(opened));
                while (this.running) {
                    consume(opened, pause);
                }
            }
            catch (WakeupException ex) {
                logger.debug("Woken up");
            }
            catch (RuntimeException ex) {
                logger.warn("Events cannot be consumed for now: {}", reasonOf(ex));
                pause.once(() -> !this.running);
            }
            catch (Error ex) {
                logger.error("Events cannot be consumed for now", ex);
                pause.once(() -> !this.running);
            }
        }
    }

    /**
     * What the handler throws while partitions are assigned comes wrapped.
     */
    private static String reasonOf(RuntimeException ex) {
        return (ex.getCause() != null) ? ex.getMessage() + ": " + ex.getCause() : ex.toString();
    }

    private void consume(KafkaConsumer<String, byte[]> opened, Pause pause) {
        ConsumerRecords<String, byte[]> records = opened.poll(POLL);
        if (records.isEmpty()) {
            this.lag.show(opened);
            verify();
            return;
        }
        List<RecordedEvent> events = new ArrayList<>(records.count());
        List<RejectedRecord> rejected = new ArrayList<>();
        List<PartitionPosition> positions = new ArrayList<>();
        List<TopicPartition> holes = new ArrayList<>();
        for (TopicPartition partition : records.partitions()) {
            PartitionReader reader = this.readers.get(partition.partition());
            if (reader.read(records.records(partition), events, rejected)) {
                holes.add(partition);
            }
            positions.add(reader.position());
        }
        if (!apply(opened, new EventBatch(events, positions, rejected), pause)) {
            return;
        }
        if (!holes.isEmpty()) {
            logger.warn("Events are missing in {}: reading again from the start", holes);
            opened.seekToBeginning(holes);
        }
        this.lag.changed();
        this.lag.show(opened);
    }

    /**
     * A store that lost its data while nothing comes would otherwise stay empty until
     * something does.
     */
    private void verify() {
        if (!this.readers.isEmpty() && System.nanoTime() - this.verifiedAt > VERIFY_NANOS) {
            this.handler.verify();
            this.verifiedAt = System.nanoTime();
        }
    }

    /**
     * Keeps trying; the consumer stays in its group meanwhile by polling while paused. A
     * batch whose partitions were taken away meanwhile is given up: whoever has them now
     * begins at the saved position.
     */
    private boolean apply(KafkaConsumer<String, byte[]> opened, EventBatch batch, Pause pause) {
        this.applying = true;
        this.revoked = false;
        try {
            return applyUntilDone(opened, batch, pause);
        }
        finally {
            this.applying = false;
            opened.resume(opened.paused());
        }
    }

    private boolean applyUntilDone(KafkaConsumer<String, byte[]> opened, EventBatch batch, Pause pause) {
        while (this.running && !this.revoked) {
            try {
                this.handler.handle(batch);
                pause.reset();
                return true;
            }
            catch (PositionsLostException ex) {
                throw ex;
            }
            catch (RuntimeException ex) {
                logger.warn("A batch of {} events could not be applied and will be tried again: {}",
                        batch.events().size(), ex.toString());
                opened.pause(opened.assignment());
                pause.once(() -> !this.running);
                opened.poll(Duration.ZERO);
            }
        }
        return false;
    }

    @Override
    public void close() {
        this.running = false;
        KafkaConsumer<String, byte[]> current = this.consumer;
        if (current != null) {
            current.wakeup();
        }
        try {
            if (this.thread.isAlive()) {
                this.thread.join(Duration.ofSeconds(5));
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Assignment implements ConsumerRebalanceListener {

        private final KafkaConsumer<String, byte[]> opened;

        Assignment(KafkaConsumer<String, byte[]> opened) {
            this.opened = opened;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            EventConsumer.this.revoked = true;
            partitions.forEach((partition) -> EventConsumer.this.readers.remove(partition.partition()));
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            String topicId = topicId();
            Skips skips = new Skips(EventConsumer.this.handler.skipped());
            Map<Integer, PartitionPosition> saved = new HashMap<>();
            EventConsumer.this.handler.positions(partitions.stream().map(TopicPartition::partition).toList())
                .forEach((position) -> saved.put(position.partition(), position));
            for (TopicPartition partition : partitions) {
                PartitionPosition position = saved.getOrDefault(partition.partition(),
                        new PartitionPosition(partition.partition(), topicId, 0, Map.of()));
                if (!topicId.equals(position.topicId())) {
                    position = new PartitionPosition(partition.partition(), topicId, 0, position.conferences());
                }
                EventConsumer.this.readers.put(partition.partition(), new PartitionReader(position, skips));
                this.opened.seek(partition, position.nextOffset());
            }
            if (EventConsumer.this.applying) {
                // The poll that brought them here must not bring records that nobody
                // takes.
                this.opened.pause(partitions);
            }
        }

        private String topicId() {
            Map<String, Object> admin = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    EventConsumer.this.settings.get(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG));
            try (Admin client = Admin.create(admin)) {
                return EventTopic.id(client);
            }
            catch (ExecutionException | TimeoutException ex) {
                throw new KafkaException("the topic does not answer", ex);
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                throw new KafkaException(ex);
            }
        }

    }

}
