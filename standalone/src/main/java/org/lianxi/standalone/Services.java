package org.lianxi.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lianxi.standalone.engine.Loopback;
import org.lianxi.standalone.engine.PostgresEngine;
import org.springframework.util.ClassUtils;

/**
 * The three services and what each is told about the engines and the others.
 */
final class Services implements AutoCloseable {

    private static final List<String> MONGODB = List.of("org.springframework.boot.mongodb.",
            "org.springframework.boot.data.mongodb.");

    private static final List<String> MAIL = List.of("org.springframework.boot.mail.");

    private static final List<String> SQL = List.of("org.springframework.boot.jdbc.",
            "org.springframework.boot.flyway.", "org.springframework.boot.sql.");

    /**
     * Only the query-service lets Axon configure itself: the command-service wires it by
     * hand, and the notification-service dispatches to its handlers by itself.
     */
    private static final List<String> AXON = List.of("org.axonframework.");

    private final ServicePorts ports;

    private final Engines engines;

    /**
     * Where the key that signs the log is kept.
     */
    private final Path audit;

    private final Service command = service("command-service", "org.lianxi.command.CommandService");

    private final Service query = service("query-service", "org.lianxi.query.QueryService");

    private final Service notification = service("notification-service", "org.lianxi.notification.NotificationService");

    Services(ServicePorts ports, Engines engines, Path audit) {
        this.ports = ports;
        this.engines = engines;
        this.audit = audit;
        // Axon would otherwise report usage to its maker; nothing leaves this machine.
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    private static Service service(String name, String application) {
        return new Service(name, ClassUtils.resolveClassName(application, null));
    }

    void startCommand() {
        this.command.start(concat(concat(MONGODB, MAIL), AXON),
                Map.of("server.port", Integer.toString(this.ports.command()), "server.address", Loopback.HOST,
                        "lianxi.postgres.url", this.engines.postgresUrl(PostgresEngine.EVENTS),
                        "lianxi.kafka.bootstrap-servers", this.engines.kafkaServers(), "lianxi.audit.directory",
                        this.audit.toString()));
    }

    void startQuery() {
        this.query.start(concat(SQL, MAIL),
                Map.of("server.port", Integer.toString(this.ports.query()), "server.address", Loopback.HOST,
                        "lianxi.mongodb.uri", this.engines.mongodbUri(), "lianxi.kafka.bootstrap-servers",
                        this.engines.kafkaServers()));
    }

    void startNotification() {
        this.notification.start(concat(MONGODB, AXON),
                Map.of("server.port", Integer.toString(this.ports.notification()), "server.address", Loopback.HOST,
                        "lianxi.postgres.url", this.engines.postgresUrl(PostgresEngine.NOTIFICATION),
                        "lianxi.kafka.bootstrap-servers", this.engines.kafkaServers(), "lianxi.command-service.url",
                        this.ports.urls().get("command-service")));
    }

    private static List<String> concat(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /**
     * Those who read and send stop before the one that decides.
     */
    @Override
    public void close() {
        this.notification.close();
        this.query.close();
        this.command.close();
    }

}
