package org.lianxi.query.bulletin.draft;

import java.time.LocalDate;
import java.util.Optional;

import org.lianxi.query.bulletin.register.Told;

/**
 * What a bulletin tells of: what no bulletin has told, or all since a day.
 */
@FunctionalInterface
interface Period {

    /**
     * Whether something falls into it.
     * @param on the day on which it happened
     * @param index its place in the log
     */
    boolean has(LocalDate on, long index);

    /**
     * The period of the next bulletin.
     * @param since the day asked for, or empty
     * @param told what bulletins have told, or empty before the first
     */
    static Period of(Optional<LocalDate> since, Optional<Told> told) {
        return (on, index) -> since.map((day) -> !on.isBefore(day))
            .orElseGet(() -> told.filter((all) -> all.covers(on, index)).isEmpty());
    }

}
