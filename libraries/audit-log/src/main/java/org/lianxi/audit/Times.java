package org.lianxi.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Reads times as events have them: in UTC with milliseconds, or in any other form that
 * {@link Instant#parse} knows.
 */
final class Times {

    private static final String FORM = "0000-00-00T00:00:00.000Z";

    private static final int NANOS_OF_A_MILLISECOND = 1_000_000;

    private Times() {
    }

    /**
     * Reads a time.
     * @param text the time
     * @return what it says
     * @throws DateTimeException if it is none
     */
    static Instant parse(String text) {
        return isUsual(text) ? usual(text) : Instant.parse(text);
    }

    private static boolean isUsual(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char character = text.charAt(i);
            char expected = FORM.charAt(i);
            if ((expected == '0') ? (character < '0' || character > '9') : character != expected) {
                return false;
            }
        }
        return true;
    }

    private static Instant usual(String text) {
        try {
            return LocalDateTime
                .of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13),
                        number(text, 14, 16), number(text, 17, 19), number(text, 20, 23) * NANOS_OF_A_MILLISECOND)
                .toInstant(ZoneOffset.UTC);
        }
        catch (DateTimeException ex) {
            // The end of a day may be written as 24:00, and a leap second as 60.
            return Instant.parse(text);
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

}
