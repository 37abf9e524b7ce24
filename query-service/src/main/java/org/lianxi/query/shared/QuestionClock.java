package org.lianxi.query.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock that questions go by: it stands still at the moment that a question asks
 * about, and shows the time where it asks about now.
 */
public final class QuestionClock extends Clock {

    private final Clock wall;

    /**
     * Makes it.
     * @param wall shows the time
     */
    public QuestionClock(Clock wall) {
        this.wall = wall;
    }

    @Override
    public Instant instant() {
        return AsOf.current().map(AsOf::moment).orElseGet(this.wall::instant);
    }

    @Override
    public ZoneId getZone() {
        return this.wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new QuestionClock(this.wall.withZone(zone));
    }

}
