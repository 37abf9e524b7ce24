package org.lianxi.standalone.engine;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import org.lianxi.standalone.terminal.Refusal;

/**
 * A real Kafka broker in this JVM, its own controller, with its log on disk.
 */
public final class KafkaEngine implements Engine {

    private final Path data;

    private final int port;

    private final int controllerPort;

    private KafkaRaftServer server;

    /**
     * Not yet started.
     * @param data directory of the log
     * @param port the port that clients connect to, or 0 for any free one
     */
    public KafkaEngine(Path data, int port) {
        this.data = data;
        this.port = Loopback.port(port);
        this.controllerPort = Loopback.port(0);
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public void start() {
        try {
            if (Files.notExists(this.data.resolve("meta.properties"))) {
                format();
            }
            this.server = new KafkaRaftServer(
                    new KafkaConfig(KafkaSettings.of(this.data, this.port, this.controllerPort), false), Time.SYSTEM);
            this.server.startup();
        }
        catch (Exception ex) {
            throw new Refusal(ex, "kafka", this.data);
        }
    }

    private void format() throws Exception {
        Files.createDirectories(this.data);
        new Formatter().setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
            .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
            .setNodeId(KafkaSettings.NODE)
            .setClusterId(Uuid.randomUuid().toString())
            .setDirectories(List.of(this.data.toString()))
            .setMetadataLogDirectory(this.data.toString())
            .setControllerListenerName(KafkaSettings.CONTROLLER)
            .setReleaseVersion(MetadataVersion.latestProduction())
            .setIgnoreFormatted(true)
            .run();
    }

    /**
     * Tells somebody before the broker ends this JVM because it cannot go on, as it does
     * when it can no longer write its log.
     * @param lastWords what to do first
     */
    public static void beforeFatalEnd(Runnable lastWords) {
        Exit.setHaltProcedure((status, message) -> {
            lastWords.run();
            Runtime.getRuntime().halt(status);
        });
    }

    @Override
    public String address() {
        return Loopback.HOST + ":" + this.port;
    }

    @Override
    public void close() {
        if (this.server != null) {
            this.server.shutdown();
            this.server.awaitShutdown();
            this.server = null;
        }
    }

}
