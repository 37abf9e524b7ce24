package org.lianxi.benchmarks;

import java.util.Map;
import java.util.UUID;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.lianxi.benchmarks.axon.ActionApplication;
import org.lianxi.benchmarks.axon.AssignTask;
import org.lianxi.benchmarks.axon.StateProgress;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The same work by Axon as it comes with Spring Boot: event store on JPA, XStream, no
 * cache, no snapshots, a connection pool of ten.
 */
final class AxonDefaults extends Workload {

    private final ConfigurableApplicationContext context;

    private final CommandGateway gateway;

    private final Actions actions = new Actions(1);

    private final Prose prose = new Prose(1);

    AxonDefaults(Engines engines, boolean publishing) {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(ActionApplication.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false)
            .properties(Foreign.to("axon", publishing ? Foreign.MONGODB_AND_MAIL : Foreign.MONGODB_MAIL_AND_KAFKA));
        Map<String, String> settings = Map.of("spring.datasource.url", engines.otherPostgresUrl(),
                "spring.jpa.hibernate.ddl-auto", "update", "spring.jpa.open-in-view", "false",
                "axon.axonserver.enabled", "false", "axon.kafka.bootstrap-servers", engines.kafkaServers(),
                "axon.kafka.default-topic", "axon.defaults", "spring.flyway.enabled", "false");
        this.context = builder.run(settings.entrySet()
            .stream()
            .map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new));
        this.gateway = this.context.getBean(CommandGateway.class);
    }

    @Override
    void prepare() throws Exception {
        int missing = this.actions.missing();
        Callers.each(missing, (caller) -> {
            String actionId = "action-" + UUID.randomUUID();
            this.gateway.sendAndWait(new AssignTask(actionId));
            this.actions.add(actionId);
        });
    }

    @Override
    public void perform(int caller) {
        this.gateway.sendAndWait(
                new StateProgress(this.actions.next(), "report-" + UUID.randomUUID(), 40, this.prose.summary()));
    }

    ConfigurableApplicationContext context() {
        return this.context;
    }

    @Override
    public void close() {
        this.context.close();
    }

}
