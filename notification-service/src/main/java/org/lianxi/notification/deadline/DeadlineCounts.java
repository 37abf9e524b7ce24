package org.lianxi.notification.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.notification.deadline.limit.Deadline;
import org.lianxi.notification.deadline.limit.Frame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Counts what has run out, for operators. Being late is the conference's affair and makes
 * nothing unhealthy. A conference that cannot be counted is shown as such, and has in the
 * sums what was last counted of it: an alarm does not end because nobody can look.
 */
@Component("deadlinesHealthIndicator")
class DeadlineCounts implements HealthIndicator {

    private static final Logger logger = LoggerFactory.getLogger(DeadlineCounts.class);

    private static final String PROGRESS = "progress-is-circulated";

    private final Deadlines deadlines;

    private final LateDeliveries deliveries;

    private final DeadlineScan scan;

    private final WorkingDays days;

    private final Clock clock;

    private final ZoneId zone;

    private volatile Map<String, Late> late = Map.of();

    private volatile Set<String> uncounted = Set.of();

    private volatile Instant countedAt;

    private LocalDate warnedOn;

    DeadlineCounts(Deadlines deadlines, LateDeliveries deliveries, DeadlineScan scan, WorkingDays days, Clock clock,
            @Value("${lianxi.zone}") ZoneId zone, MeterRegistry meters) {
        this.deadlines = deadlines;
        this.deliveries = deliveries;
        this.scan = scan;
        this.days = days;
        this.clock = clock;
        this.zone = zone;
        Gauge.builder("lianxi.deadlines.overdue", this, (counts) -> counts.sum(Late::overdue))
            .description("Deadlines that have run out and are not met")
            .register(meters);
        Gauge.builder("lianxi.progress.owed.past.window", this, (counts) -> counts.sum(Late::untold))
            .description("Progress reports owed to a unit past the charter's window")
            .register(meters);
        Gauge.builder("lianxi.notices.owed.past.window", this, (counts) -> counts.sum(Late::undelivered))
            .description("Formal notices that lie in the inbox and have reached a recipient on no other channel past"
                    + " the charter's window")
            .register(meters);
        Gauge.builder("lianxi.deadlines.uncounted", this, (counts) -> counts.uncounted.size())
            .description("Conferences of which what has run out cannot be counted")
            .register(meters);
        Gauge.builder("lianxi.calendar.missing.years", days, (calendar) -> calendar.missingYears().size())
            .description("Years counted in without a holiday calendar")
            .register(meters);
    }

    /**
     * Counts anew.
     */
    void count() {
        Instant now = this.clock.instant();
        missCalendars(LocalDate.ofInstant(now, this.zone));
        Map<String, Late> found = new TreeMap<>();
        Set<String> missed = new TreeSet<>();
        for (String conferenceId : this.scan.conferences()) {
            try {
                found.put(conferenceId,
                        this.deadlines.frame(conferenceId).map((frame) -> late(frame, now)).orElse(Late.NOTHING));
            }
            catch (DataAccessException | TransactionException ex) {
                throw ex;
            }
            catch (RuntimeException ex) {
                // A fault with one conference must not hide what is late in the others.
                logger.error("What has run out in {} cannot be counted", conferenceId, ex);
                missed.add(conferenceId);
                found.put(conferenceId, this.late.getOrDefault(conferenceId, Late.NOTHING));
            }
        }
        this.late = found;
        this.uncounted = missed;
        this.countedAt = now;
    }

    private Late late(Frame frame, Instant now) {
        List<Deadline> passed = this.deadlines.running(frame)
            .stream()
            .filter((deadline) -> !now.isBefore(deadline.dueAt()))
            .toList();
        return new Late(passed.stream().filter((deadline) -> !deadline.reminding().steps().isEmpty()).count(),
                passed.stream()
                    .filter((deadline) -> PROGRESS.equals(deadline.limit()))
                    .mapToLong((deadline) -> deadline.units().size())
                    .sum(),
                this.deliveries.count(frame, now));
    }

    private long sum(ToLongFunction<Late> part) {
        return this.late.values().stream().mapToLong(part).sum();
    }

    /**
     * The calendar of this year, and from October on that of the next, is asked for, so
     * that one that is missing shows; once a day the log says so.
     */
    private void missCalendars(LocalDate today) {
        this.days.isWorkingDay(today);
        if (today.getMonth().compareTo(Month.OCTOBER) >= 0) {
            this.days.isWorkingDay(LocalDate.of(today.getYear() + 1, Month.JANUARY, 1));
        }
        if (!today.equals(this.warnedOn) && !this.days.missingYears().isEmpty()) {
            logger.warn("The holiday calendar is missing for {}: due days there are counted by plain weekends and may"
                    + " be wrong. Add a file cn-<year>.yaml for each.", this.days.missingYears());
        }
        this.warnedOn = today;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up()
            .withDetail("overdue", sum(Late::overdue))
            .withDetail("progressOwedPastWindow", sum(Late::untold))
            .withDetail("noticesOwedPastWindow", sum(Late::undelivered))
            .withDetail("uncounted", this.uncounted)
            .withDetail("calendarYears", this.days.years())
            .withDetail("calendarYearsMissing", this.days.missingYears());
        if (this.countedAt != null) {
            health.withDetail("countedAt", this.countedAt.toString());
        }
        return health.build();
    }

    /**
     * What has run out in a conference.
     *
     * @param overdue deadlines that are not met
     * @param untold progress reports past the charter's window, each as often as it is
     * owed to a unit
     * @param undelivered formal notices past the charter's window, each as often as there
     * are recipients that lack it
     */
    private record Late(long overdue, long untold, long undelivered) {

        private static final Late NOTHING = new Late(0, 0, 0);

    }

}
