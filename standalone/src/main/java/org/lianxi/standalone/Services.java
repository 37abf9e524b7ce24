package org.lianxi.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lianxi.standalone.engine.Loopback;
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
        Map<String, String> settings = settings(this.ports.command(), this.engines.events());
        settings.put("lianxi.audit.directory", this.audit.toString());
        this.command.start(concat(concat(MONGODB, MAIL), AXON), settings);
    }

    void startQuery() {
        this.query.start(concat(SQL, MAIL), settings(this.ports.query(), Map.of("lianxi.mongodb.uri",
                this.engines.mongodbUri(), "lianxi.command-service.url", this.ports.urls().get("command-service"))));
    }

    void startNotification() {
        Map<String, String> settings = settings(this.ports.notification(), this.engines.notifications());
        settings.put("lianxi.command-service.url", this.ports.urls().get("command-service"));
        settings.put("lianxi.query-service.url", this.ports.urls().get("query-service"));
        this.notification.start(concat(MONGODB, AXON), settings);
    }

    private Map<String, String> settings(int port, Map<String, String> store) {
        Map<String, String> settings = new HashMap<>(store);
        settings.put("server.port", Integer.toString(port));
        settings.put("server.address", Loopback.HOST);
        settings.put("lianxi.kafka.bootstrap-servers", this.engines.kafkaServers());
        return settings;
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
