package org.lianxi.standalone;

import java.util.List;
import java.util.Map;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One of the services as an application context of its own in this JVM.
 */
final class Service implements AutoCloseable {

    private final String name;

    private final Class<?> application;

    private ConfigurableApplicationContext context;

    Service(String name, Class<?> application) {
        this.name = name;
        this.application = application;
    }

    String name() {
        return this.name;
    }

    /**
     * Starts the service.
     * @param foreign auto-configuration packages of engines that other services use and
     * that are on the class path only for them
     * @param properties its settings, over those of its own file
     */
    void start(List<String> foreign, Map<String, String> properties) {
        List<String> arguments = properties.entrySet()
            .stream()
            .map((entry) -> "--" + entry.getKey() + "=" + entry.getValue())
            .toList();
        SpringApplicationBuilder builder = new SpringApplicationBuilder(this.application)
            .properties("spring.config.name=" + this.name, "spring.application.name=" + this.name,
                    ForeignAutoConfiguration.PROPERTY + "=" + String.join(",", foreign))
            .bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false);
        this.context = builder.run(arguments.toArray(String[]::new));
    }

    @Override
    public void close() {
        if (this.context != null) {
            this.context.close();
        }
    }

}
