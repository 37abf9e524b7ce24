package org.lianxi.command.eventstore;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Brings the schema up to date without starting the service. No component: the service
 * itself does not take it in.
 */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
@Import({ DatabaseRoles.class, EventSchemaMigration.class })
public class SchemaOnly {

    /**
     * Migrates and ends.
     * @param args settings of the service
     * @return whether the schema is up to date
     */
    public static boolean migrate(String... args) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(SchemaOnly.class)
            .web(WebApplicationType.NONE)
            .properties("spring.config.name=command-service")
            .run(args)) {
            return context.getBean(EventSchemaMigration.class).migrate();
        }
    }

}
