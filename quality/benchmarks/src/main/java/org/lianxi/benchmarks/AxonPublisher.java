package org.lianxi.benchmarks;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.extensions.kafka.eventhandling.producer.KafkaPublisher;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.lianxi.benchmarks.axon.ProgressStated;
import org.lianxi.benchmarks.axon.StateProgress;
import org.lianxi.transport.EventTopic;

/**
 * Axon's Kafka extension with its defaults, which does not wait for acknowledgements:
 * what has arrived in the topic is counted instead.
 */
final class AxonPublisher implements Side {

    static final String TOPIC = "axon.defaults";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KafkaPublisher<?, ?> publisher;

    private final Admin admin;

    private final Prose prose = new Prose(3);

    private long number;

    AxonPublisher(AxonDefaults axon, Admin admin) {
        this.publisher = axon.context().getBean(KafkaPublisher.class);
        this.admin = admin;
    }

    @Override
    public Sample run(Duration window) throws Exception {
        long before = arrived();
        long begin = System.nanoTime();
        long sent = 0;
        while (System.nanoTime() - begin < window.toNanos()) {
            send();
            sent++;
        }
        long last = System.nanoTime() + PATIENCE.toNanos();
        long count = arrived() - before;
        while (count < sent && System.nanoTime() < last) {
            count = arrived() - before;
        }
        return Sample.rate(count, System.nanoTime() - begin);
    }

    private void send() {
        StateProgress command = new StateProgress("action-" + this.number % 2_000, "report-" + this.number, 40,
                this.prose.summary());
        EventMessage<ProgressStated> event = new GenericDomainEventMessage<>("TrackedTask", command.actionId(),
                this.number++, new ProgressStated(command, 1));
        DefaultUnitOfWork.startAndGet(event).execute(() -> this.publisher.send(event));
    }

    private long arrived() throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        for (int i = 0; i < EventTopic.PARTITIONS; i++) {
            wanted.put(new TopicPartition(TOPIC, i), OffsetSpec.latest());
        }
        return this.admin.listOffsets(wanted)
            .all()
            .get()
            .values()
            .stream()
            .mapToLong(ListOffsetsResult.ListOffsetsResultInfo::offset)
            .sum();
    }

}
