package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An issue, until it is settled, escalated or withdrawn.
 *
 * @param title what it is about
 * @param raisedAt when it was raised
 * @param raisedOn the day of that
 * @param closed whether it is closed
 */
public record IssueMatter(String title, Instant raisedAt, LocalDate raisedOn, boolean closed) implements Matter {

    IssueMatter ended() {
        return new IssueMatter(this.title, this.raisedAt, this.raisedOn, true);
    }

    @Override
    public boolean open() {
        return !this.closed;
    }

}
