package org.lianxi.command;

import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Starts the command service.
 */
@SpringBootApplication
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

    public static void main(String[] args) {
        application().run(args);
    }

}
