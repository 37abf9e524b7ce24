package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A matter that the leadership assigned, until it is closed; reports on it may go up
 * before.
 *
 * @param title what it is called
 * @param leadUnit the unit that sees to it, or null for the office alone
 * @param acceptedAt when it was taken over
 * @param dueOn the day by which, or null
 * @param closedOn the day it was closed, or null
 */
public record AssignmentMatter(String title, String leadUnit, Instant acceptedAt, LocalDate dueOn,
        LocalDate closedOn) implements Matter {

    AssignmentMatter closed(LocalDate on) {
        return new AssignmentMatter(this.title, this.leadUnit, this.acceptedAt, this.dueOn, on);
    }

    @Override
    public boolean open() {
        return this.closedOn == null;
    }

}
