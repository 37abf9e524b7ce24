package org.lianxi.scenarios;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.lianxi.notification.intake.CaughtUp;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ConfigurableApplicationContext;

import static org.awaitility.Awaitility.await;

/**
 * Everything that a site runs, in this JVM: the engines and the three services, by one
 * clock that the test sets.
 */
final class Installation implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration A_LITTLE = Duration.ofSeconds(1);

    private final MovedClock clock;

    private final Engines engines;

    private final Services services;

    private final ConfigurableApplicationContext command;

    private final ConfigurableApplicationContext query;

    private final ConfigurableApplicationContext notification;

    private final Log log;

    /**
     * Starts it.
     * @param notices more settings of the notification service
     */
    Installation(Path directory, Instant now, String... notices) {
        this.clock = new MovedClock(now, ZoneId.of("Asia/Shanghai"));
        this.engines = new Engines(directory);
        this.services = new Services(this.clock, this.engines.kafka());
        this.command = this.services.command(this.engines.events());
        this.query = this.services.query(this.engines.documents("live"), true);
        this.notification = this.services.notification(this.engines.notices(), Services.url(this.command), notices);
        this.log = new Log(this.command);
    }

    MovedClock clock() {
        return this.clock;
    }

    Engines engines() {
        return this.engines;
    }

    Services services() {
        return this.services;
    }

    ConfigurableApplicationContext command() {
        return this.command;
    }

    ConfigurableApplicationContext query() {
        return this.query;
    }

    ConfigurableApplicationContext notification() {
        return this.notification;
    }

    Log log() {
        return this.log;
    }

    /**
     * Waits until what was done so far is published, everybody has been told of it, and
     * that is on record. The clock goes on meanwhile, for what is to be tried again a
     * little later.
     */
    void settle() {
        CaughtUp caughtUp = this.notification.getBean(CaughtUp.class);
        await().atMost(PATIENCE).until(() -> {
            this.clock.set(this.clock.instant().plus(A_LITTLE));
            long events = this.log.events();
            return published() == events && caughtUp.now() && openProofs() == 0 && this.log.events() == events;
        });
    }

    private long published() {
        return (Long) detail(this.command, "relayHealthIndicator", "published");
    }

    private long openProofs() {
        return (Long) detail(this.notification, "intakeHealthIndicator", "openProofs");
    }

    private static Object detail(ConfigurableApplicationContext service, String indicator, String name) {
        return service.getBean(indicator, HealthIndicator.class).health().getDetails().getOrDefault(name, -1L);
    }

    @Override
    public void close() {
        this.notification.close();
        this.query.close();
        this.command.close();
        this.engines.close();
    }

}
