package org.lianxi.standalone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The clock of every service, put forward by tests; between that it goes as any other.
 */
@Configuration(proxyBeanMethods = false)
class MovedClock {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    static void set(Instant now) {
        AHEAD.set(Duration.between(Instant.now(), now));
    }

    @Bean
    @Primary
    Clock clockOfTests() {
        return new Moved(ZoneId.of("Asia/Shanghai"));
    }

    private static final class Moved extends Clock {

        private final ZoneId zone;

        Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return this.zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(AHEAD.get());
        }

    }

}
