package org.lianxi.transport;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import org.awaitility.Awaitility;
import org.lianxi.contract.Topics;

/**
 * A real broker in this JVM, on an empty directory.
 */
final class Broker implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final KafkaRaftServer server;

    private final String address;

    private final Admin admin;

    Broker(Path directory) throws Exception {
        this.address = HOST + ":" + freePort();
        String controller = HOST + ":" + freePort();
        new Formatter().setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
            .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
            .setNodeId(1)
            .setClusterId(Uuid.randomUuid().toString())
            .setDirectories(List.of(directory.toString()))
            .setMetadataLogDirectory(directory.toString())
            .setControllerListenerName("CONTROLLER")
            .setReleaseVersion(MetadataVersion.latestProduction())
            .run();
        this.server = new KafkaRaftServer(new KafkaConfig(settings(directory, this.address, controller), false),
                Time.SYSTEM);
        this.server.startup();
        this.admin = Admin.create(Map.of("bootstrap.servers", this.address));
    }

    private static Map<String, String> settings(Path directory, String clients, String controller) {
        return Map.ofEntries(Map.entry("process.roles", "broker,controller"), Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@" + controller),
                Map.entry("listeners", "CLIENTS://" + clients + ",CONTROLLER://" + controller),
                Map.entry("advertised.listeners", "CLIENTS://" + clients),
                Map.entry("inter.broker.listener.name", "CLIENTS"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("log.dirs", directory.toString()), Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.num.partitions", "1"), Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("message.max.bytes", "8388608"), Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
                Map.entry("group.initial.rebalance.delay.ms", "0"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral(HOST))) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return this.address;
    }

    Admin admin() {
        return this.admin;
    }

    /** Deletes the topic if there is one and makes it anew, empty. */
    String emptyTopic() throws Exception {
        if (this.admin.listTopics().names().get().contains(Topics.EVENTS)) {
            this.admin.deleteTopics(List.of(Topics.EVENTS)).all().get();
            Awaitility.await().until(() -> !this.admin.listTopics().names().get().contains(Topics.EVENTS));
        }
        String topicId = EventTopic.ensure(this.admin);
        Awaitility.await()
            .ignoreExceptionsInstanceOf(ExecutionException.class)
            .until(() -> EventTopic.id(this.admin).equals(topicId));
        return topicId;
    }

    void publish(List<RecordedEvent> events) throws InterruptedException {
        try (EventPublisher publisher = new EventPublisher(this.address)) {
            int acknowledged = publisher.publish(events);
            if (acknowledged != events.size()) {
                throw new IllegalStateException("acknowledged " + acknowledged + " of " + events.size());
            }
        }
    }

    void send(ProducerRecord<String, byte[]> record) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(Map.of("bootstrap.servers", this.address),
                new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }

    @Override
    public void close() {
        this.admin.close();
        this.server.shutdown();
        this.server.awaitShutdown();
    }

}
