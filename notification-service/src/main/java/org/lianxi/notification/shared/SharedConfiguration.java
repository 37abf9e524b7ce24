package org.lianxi.notification.shared;

import java.time.Clock;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.lianxi.calendar.WorkingDays;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Time, working days and chance, so that tests can put their own first.
 */
@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    WorkingDays workingDays(@Value("${lianxi.calendar.directory}") String directory) {
        return WorkingDays.from(directory);
    }

    @Bean
    RandomGenerator random() {
        return new Random();
    }

}
