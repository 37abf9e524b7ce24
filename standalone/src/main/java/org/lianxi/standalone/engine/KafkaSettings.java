package org.lianxi.standalone.engine;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Settings of a broker that serves one machine: broker and controller in one, loopback
 * only, small buffers, nothing created by accident, nothing thrown away by age.
 */
final class KafkaSettings {

    static final int NODE = 1;

    static final String CONTROLLER = "CONTROLLER";

    private static final String CLIENTS = "CLIENTS";

    private static final int MEGABYTE = 1024 * 1024;

    private KafkaSettings() {
    }

    static Map<String, String> of(Path data, int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>();
        settings.putAll(addresses(port, controllerPort));
        settings.putAll(sessions());
        settings.putAll(topics());
        settings.putAll(sizes());
        settings.put("log.dirs", data.toString());
        return settings;
    }

    private static Map<String, String> addresses(int port, int controllerPort) {
        String clients = CLIENTS + "://" + Loopback.HOST + ":" + port;
        String controller = Loopback.HOST + ":" + controllerPort;
        return Map.of("process.roles", "broker,controller", "node.id", Integer.toString(NODE),
                "controller.quorum.voters", NODE + "@" + controller, "listeners",
                clients + "," + CONTROLLER + "://" + controller, "advertised.listeners", clients,
                "inter.broker.listener.name", CLIENTS, "controller.listener.names", CONTROLLER,
                "listener.security.protocol.map", CLIENTS + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
    }

    /**
     * After a kill the broker's previous life must run out before it may register again:
     * the default of nine seconds would be spent waiting at every such start.
     */
    private static Map<String, String> sessions() {
        return Map.of("broker.session.timeout.ms", "3000", "broker.heartbeat.interval.ms", "1000");
    }

    private static Map<String, String> topics() {
        return Map.of("auto.create.topics.enable", "false", "log.retention.ms", "-1", "offsets.topic.num.partitions",
                "1", "offsets.topic.replication.factor", "1", "transaction.state.log.num.partitions", "1",
                "transaction.state.log.replication.factor", "1", "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1", "share.coordinator.state.topic.replication.factor",
                "1", "share.coordinator.state.topic.min.isr", "1");
    }

    private static Map<String, String> sizes() {
        return Map.ofEntries(Map.entry("num.network.threads", "2"), Map.entry("num.io.threads", "2"),
                Map.entry("background.threads", "2"), Map.entry("log.cleaner.threads", "1"),
                Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(2 * MEGABYTE)),
                Map.entry("log.segment.bytes", Integer.toString(64 * MEGABYTE)),
                Map.entry("log.index.size.max.bytes", Integer.toString(MEGABYTE)),
                Map.entry("offsets.topic.segment.bytes", Integer.toString(8 * MEGABYTE)),
                Map.entry("metadata.log.segment.bytes", Integer.toString(8 * MEGABYTE)),
                Map.entry("metadata.max.retention.bytes", Integer.toString(16 * MEGABYTE)),
                Map.entry("message.max.bytes", Integer.toString(8 * MEGABYTE)),
                Map.entry("group.initial.rebalance.delay.ms", "0"));
    }

}
