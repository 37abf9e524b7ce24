package org.lianxi.notification.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

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
import org.springframework.stereotype.Component;

/**
 * Counts what has run out, for operators. Being late is the conference's affair and makes
 * nothing unhealthy.
 */
@Component("deadlinesHealthIndicator")
class DeadlineCounts implements HealthIndicator {

    private static final Logger logger = LoggerFactory.getLogger(DeadlineCounts.class);

    private static final String PROGRESS = "progress-is-circulated";

    private final AtomicLong overdue = new AtomicLong();

    private final AtomicLong untold = new AtomicLong();

    private final AtomicLong undelivered = new AtomicLong();

    private final Deadlines deadlines;

    private final LateDeliveries deliveries;

    private final DeadlineScan scan;

    private final WorkingDays days;

    private final Clock clock;

    private final ZoneId zone;

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
        Gauge.builder("lianxi.deadlines.overdue", this.overdue, AtomicLong::get)
            .description("Deadlines that have run out and are not met")
            .register(meters);
        Gauge.builder("lianxi.progress.owed.past.window", this.untold, AtomicLong::get)
            .description("Progress reports owed to a unit past the charter's window")
            .register(meters);
        Gauge.builder("lianxi.notices.owed.past.window", this.undelivered, AtomicLong::get)
            .description("Formal notices that lie in the inbox and have reached a recipient on no other channel past"
                    + " the charter's window")
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
        long late = 0;
        long owed = 0;
        long lacking = 0;
        for (String conferenceId : this.scan.conferences()) {
            Optional<Frame> frame = this.deadlines.frame(conferenceId);
            lacking += frame.map((known) -> this.deliveries.count(known, now)).orElse(0L);
            for (Deadline deadline : frame.map(this.deadlines::running).orElse(List.of())) {
                if (!now.isBefore(deadline.dueAt())) {
                    late += deadline.reminding().steps().isEmpty() ? 0 : 1;
                    owed += PROGRESS.equals(deadline.limit()) ? deadline.units().size() : 0;
                }
            }
        }
        this.overdue.set(late);
        this.untold.set(owed);
        this.undelivered.set(lacking);
        this.countedAt = now;
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
            .withDetail("overdue", this.overdue.get())
            .withDetail("progressOwedPastWindow", this.untold.get())
            .withDetail("noticesOwedPastWindow", this.undelivered.get())
            .withDetail("calendarYears", this.days.years())
            .withDetail("calendarYearsMissing", this.days.missingYears());
        if (this.countedAt != null) {
            health.withDetail("countedAt", this.countedAt.toString());
        }
        return health.build();
    }

}
