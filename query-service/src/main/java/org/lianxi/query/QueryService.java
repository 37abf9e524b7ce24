package org.lianxi.query;

import java.time.Clock;
import java.time.ZoneId;

import org.lianxi.calendar.WorkingDays;
import org.lianxi.query.shared.QuestionClock;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;

/**
 * Answers questions about joint conferences from views that are folded from the log.
 */
@SpringBootApplication
public class QueryService {

    /**
     * Qualifies the clock that shows the time, whatever a question asks about.
     */
    public static final String WALL_CLOCK = "wall-clock";

    /**
     * Starts the service with the defaults of {@code query-service.yaml}.
     * @param args Spring's arguments
     */
    public static void main(String[] args) {
        builder().run(args);
    }

    /**
     * The application, for whoever starts it in a JVM of their own.
     * @return a builder that reads {@code query-service.yaml}
     */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(QueryService.class).properties("spring.config.name=query-service");
    }

    @Bean(defaultCandidate = false)
    @Fallback
    @Qualifier(WALL_CLOCK)
    Clock wallClock(@Value("${lianxi.time-zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    @Bean
    Clock clock(@Qualifier(WALL_CLOCK) Clock wall) {
        return new QuestionClock(wall);
    }

    @Bean
    WorkingDays workingDays(@Value("${lianxi.calendar.directory}") String directory) {
        return WorkingDays.from(directory);
    }

}
