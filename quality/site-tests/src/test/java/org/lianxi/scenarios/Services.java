package org.lianxi.scenarios;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.command.CommandService;
import org.lianxi.notification.NotificationService;
import org.lianxi.query.QueryService;
import org.lianxi.query.past.PastEvents;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts services in this JVM, on free ports, by a clock of the tests.
 */
final class Services {

    /**
     * For a service whose log must not come into another one's topic.
     */
    static final String NO_KAFKA = "127.0.0.1:1";

    private static final String MONGODB = "org.springframework.boot.mongodb.,org.springframework.boot.data.mongodb.";

    private static final String SQL = "org.springframework.boot.jdbc.,org.springframework.boot.flyway.,"
            + "org.springframework.boot.sql.";

    private static final String MAIL = "org.springframework.boot.mail.";

    private static final String AXON = "org.axonframework.";

    private final Clock clock;

    private final String kafka;

    Services(Clock clock, String kafka) {
        this.clock = clock;
        this.kafka = kafka;
    }

    ConfigurableApplicationContext command(String postgres) {
        return run(CommandService.application(), "command-service", List.of(MONGODB, MAIL, AXON),
                "--lianxi.postgres.url=" + postgres);
    }

    ConfigurableApplicationContext query(String documents, boolean ingesting) {
        return query(QueryService.builder().application(), documents, ingesting);
    }

    /**
     * One that reads again from a log that is at hand.
     */
    ConfigurableApplicationContext query(String documents, KeptLog log) {
        SpringApplication service = QueryService.builder().application();
        service.addInitializers(
                (context) -> ((GenericApplicationContext) context).registerBean(PastEvents.class, () -> log));
        return query(service, documents, false);
    }

    private ConfigurableApplicationContext query(SpringApplication service, String documents, boolean ingesting) {
        return run(service, "query-service", List.of(SQL, MAIL), "--lianxi.mongodb.uri=" + documents,
                "--lianxi.ingest.enabled=" + ingesting);
    }

    ConfigurableApplicationContext notification(String postgres, String commandService, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--lianxi.postgres.url=" + postgres);
        arguments.add("--lianxi.command-service.url=" + commandService);
        return run(NotificationService.application(), "notification-service", List.of(MONGODB, AXON),
                arguments.toArray(String[]::new));
    }

    static String url(ConfigurableApplicationContext service) {
        return "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port");
    }

    private ConfigurableApplicationContext run(SpringApplication service, String name, List<String> foreign,
            String... arguments) {
        service.setRegisterShutdownHook(false);
        service.addInitializers((context) -> ((GenericApplicationContext) context).registerBean("clockOfTheTests",
                Clock.class, () -> this.clock, (bean) -> bean.setPrimary(true)));
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=0");
        all.add("--spring.config.name=" + name);
        all.add("--spring.application.name=" + name);
        all.add("--lianxi.standalone.foreign-auto-configuration=" + String.join(",", foreign));
        all.add("--lianxi.kafka.bootstrap-servers=" + this.kafka);
        all.add("--logging.level.de.bwaldvogel=error");
        all.add("--logging.level.org.apache.kafka=error");
        return service.run(all.toArray(String[]::new));
    }

}
