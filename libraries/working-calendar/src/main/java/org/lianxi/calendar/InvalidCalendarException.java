package org.lianxi.calendar;

/**
 * A file of the holiday calendar that cannot be relied on. Its message names the file and
 * what is wrong with it.
 */
public class InvalidCalendarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidCalendarException(String file, String problem) {
        super(file + ": " + problem);
    }

    InvalidCalendarException(String file, Exception cause) {
        super(file + ": " + cause.getMessage(), cause);
    }

}
