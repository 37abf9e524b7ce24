package org.lianxi.notification.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;
import org.lianxi.notification.deadline.limit.Deadline;
import org.lianxi.notification.deadline.limit.Frame;

/**
 * How a deadline stands. Never stored: the moment decides.
 */
enum DeadlineState {

    /** There is time. */
    RUNNING,

    /** The first reminder before it has come. */
    NEAR,

    /** Today is its last day. */
    DUE,

    /** It has run out. */
    OVERDUE;

    static DeadlineState of(Deadline deadline, Frame frame, Instant now) {
        if (!now.isBefore(deadline.dueAt())) {
            return OVERDUE;
        }
        LocalDate today = LocalDate.ofInstant(now, frame.zone());
        if (today.equals(deadline.dueOn())) {
            return DUE;
        }
        boolean near = deadline.reminding()
            .before()
            .stream()
            .map((term) -> frame.days().sameOrPrevious(term.before(deadline.dueOn(), frame.days())))
            .anyMatch((day) -> !today.isBefore(day));
        return near ? NEAR : RUNNING;
    }

    static List<String> names() {
        return Stream.of(values()).map(DeadlineState::wireName).toList();
    }

    @JsonValue
    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

}
