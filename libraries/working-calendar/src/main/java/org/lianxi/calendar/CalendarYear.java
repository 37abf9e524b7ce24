package org.lianxi.calendar;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the yearly notice on public holidays says of single days.
 *
 * @param year the year that the notice is for
 * @param source the notice, as one would cite it
 * @param worked the days it names: true for a rest day that is worked 调休, false for a
 * holiday; a day of a neighbouring year may be among them
 */
public record CalendarYear(int year, String source, Map<LocalDate, Boolean> worked) {

    public CalendarYear {
        worked = Map.copyOf(worked);
    }

}
