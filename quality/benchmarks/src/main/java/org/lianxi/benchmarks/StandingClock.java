package org.lianxi.benchmarks;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that stands until it is set.
 */
final class StandingClock extends Clock {

    private final ZoneId zone;

    private volatile Instant now = Instant.EPOCH;

    StandingClock(ZoneId zone) {
        this.zone = zone;
    }

    void set(Instant instant) {
        this.now = instant;
    }

    @Override
    public Instant instant() {
        return this.now;
    }

    @Override
    public ZoneId getZone() {
        return this.zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        StandingClock same = new StandingClock(other);
        same.set(this.now);
        return same;
    }

}
