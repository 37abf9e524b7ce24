package org.lianxi.command;

import java.util.Map;

import org.lianxi.command.eventstore.SchemaOnly;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts the command service.
 */
@SpringBootApplication
@EnableScheduling
public class CommandService {

    /**
     * The service as an application of its own name, so that several can share a JVM.
     * @return the application, not yet running
     */
    public static SpringApplication application() {
        return new SpringApplicationBuilder(CommandService.class)
            .properties(Map.of("spring.config.name", "command-service"))
            .application();
    }

    /**
     * Starts the service; with {@code migrate} as first argument only brings the schema
     * up to date and ends, so that the service itself need not know the owner of the
     * tables.
     * @param args settings
     */
    public static void main(String[] args) {
        if (args.length > 0 && "migrate".equals(args[0])) {
            System.exit(SchemaOnly.migrate(args) ? 0 : 1);
        }
        application().run(args);
    }

}
