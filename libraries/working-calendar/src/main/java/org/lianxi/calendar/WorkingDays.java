package org.lianxi.calendar;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Which days are worked, and counting in them. A year without a file is warned of once,
 * loudly, and every weekday of it counts as worked. Thread-safe.
 */
public final class WorkingDays {

    private static final System.Logger logger = System.getLogger(WorkingDays.class.getName());

    private final SortedSet<Integer> years = new TreeSet<>();

    private final Map<LocalDate, Boolean> worked = new HashMap<>();

    private final SortedSet<Integer> missing = new ConcurrentSkipListSet<>();

    /**
     * Working days of some years.
     * @param years what the yearly notices say
     */
    public WorkingDays(Collection<CalendarYear> years) {
        Map<Integer, CalendarYear> inOrder = new TreeMap<>();
        years.forEach((year) -> inOrder.put(year.year(), year));
        inOrder.values().forEach((year) -> {
            this.years.add(year.year());
            this.worked.putAll(year.worked());
        });
    }

    /**
     * Working days of the years there are files for.
     * @param directory directory with further files, which win over those that come with
     * the library; empty or null for none
     * @return the working days
     * @throws InvalidCalendarException if a file is not what it should be
     */
    public static WorkingDays from(String directory) {
        boolean none = directory == null || directory.isBlank();
        return new WorkingDays(CalendarFiles.read(none ? null : Path.of(directory)));
    }

    /**
     * Whether a day is worked.
     * @param day a day
     * @return true for a weekday that is no holiday, and for a rest day that is worked 调休
     */
    public boolean isWorkingDay(LocalDate day) {
        Boolean named = this.worked.get(day);
        if (named != null) {
            return named;
        }
        if (!this.years.contains(day.getYear()) && this.missing.add(day.getYear())) {
            logger.log(System.Logger.Level.WARNING,
                    "There is no holiday calendar for {0}: until a file cn-{0}.yaml is added, every weekday of that"
                            + " year counts as a working day, holidays included. Due days may be wrong.",
                    Integer.toString(day.getYear()));
        }
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }

    /**
     * The day that is some working days later.
     * @param day the day that the count begins after
     * @param count how many working days; a negative one counts backwards
     * @return the last day counted, the day itself for 0
     */
    public LocalDate plus(LocalDate day, int count) {
        LocalDate reached = day;
        int step = Integer.signum(count);
        for (int left = Math.abs(count); left > 0;) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /**
     * How many working days lie between two days.
     * @param from the day that the count begins after
     * @param to the last day that may be counted
     * @return the number; negative when {@code to} is the earlier day
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /**
     * The first working day from a day on.
     * @param day a day
     * @return the day itself when it is worked
     */
    public LocalDate sameOrNext(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    /**
     * The last working day up to a day.
     * @param day a day
     * @return the day itself when it is worked
     */
    public LocalDate sameOrPrevious(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, -1);
    }

    /**
     * The years there is a file for.
     * @return the years in order
     */
    public SortedSet<Integer> years() {
        return new TreeSet<>(this.years);
    }

    /**
     * The years that were asked for and have no file.
     * @return the years in order
     */
    public SortedSet<Integer> missingYears() {
        return new TreeSet<>(this.missing);
    }

}
