package org.lianxi.notification;

import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the notification service.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NotificationService {

    /**
     * The service as an application of its own name, so that several can share a JVM.
     * @return the application, not yet running
     */
    public static SpringApplication application() {
        return new SpringApplicationBuilder(NotificationService.class)
            .properties(Map.of("spring.config.name", "notification-service"))
            .application();
    }

    public static void main(String[] args) {
        application().run(args);
    }

}
