package org.lianxi.query.past;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day on which what is asked for was, is or will be valid, as the record stands
 * today. A parameter of this type is filled from {@code asOf} where that is a plain day;
 * any other {@code asOf} asks about the record of then, as with every question.
 *
 * @param day the day, or empty when none is asked about
 */
public record ValidOn(Optional<LocalDate> day) {
}
