package org.lianxi.scenarios;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands until it is set.
 */
final class MovedClock extends Clock {

    private final AtomicReference<Instant> now;

    private final ZoneId zone;

    MovedClock(Instant now, ZoneId zone) {
        this(new AtomicReference<>(now), zone);
    }

    private MovedClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void set(Instant instant) {
        this.now.set(instant);
    }

    @Override
    public Instant instant() {
        return this.now.get();
    }

    @Override
    public ZoneId getZone() {
        return this.zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovedClock(this.now, other);
    }

}
