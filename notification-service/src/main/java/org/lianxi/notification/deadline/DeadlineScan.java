package org.lianxi.notification.deadline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.lianxi.notification.deadline.limit.Deadline;
import org.lianxi.notification.deadline.limit.Frame;
import org.lianxi.notification.delivery.Intents;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.Origin;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.notice.Wording;
import org.lianxi.notification.standing.StandingData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the deadlines of a conference and tells of the stages that have come. One
 * transaction for each conference; the row that intake takes an event in under is the
 * lease, so two instances never look at the same conference at once, and no event comes
 * in between.
 */
@Component
class DeadlineScan {

    private final JdbcClient jdbc;

    private final Clock clock;

    private final Deadlines deadlines;

    private final Schedule schedule;

    private final Reminders reminders;

    private final ReminderNotice notices;

    private final StandingData standing;

    private final Wording wording;

    private final Intents intents;

    private final TransactionTemplate transactions;

    DeadlineScan(JdbcClient jdbc, Clock clock, Deadlines deadlines, DeadlineProperties properties, Reminders reminders,
            ReminderNotice notices, StandingData standing, Wording wording, Intents intents,
            TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.deadlines = deadlines;
        this.schedule = new Schedule(properties.morning());
        this.reminders = reminders;
        this.notices = notices;
        this.standing = standing;
        this.wording = wording;
        this.intents = intents;
        this.transactions = transactions;
    }

    /**
     * The conferences that were met.
     * @return their ids, in order
     */
    List<String> conferences() {
        return this.jdbc.sql("select conference_id from deadline_watch order by conference_id")
            .query(String.class)
            .list();
    }

    /**
     * Looks at one conference. It is left alone while another instance has it, and while
     * events of it are parked: what they say may have settled what seems due.
     * @param conferenceId the conference
     */
    void look(String conferenceId) {
        this.transactions.executeWithoutResult(
                (status) -> lease(conferenceId).ifPresent((logIndex) -> look(conferenceId, logIndex)));
    }

    private Optional<Long> lease(String conferenceId) {
        return this.jdbc.sql("""
                select log_index from conference_position
                where conference_id = :c and not exists (select from parked where conference_id = :c)
                for update skip locked""").param("c", conferenceId).query(Long.class).optional();
    }

    private void look(String conferenceId, long logIndex) {
        Instant since = this.jdbc.sql("select since from deadline_watch where conference_id = ?")
            .param(conferenceId)
            .query(Timestamp.class)
            .single()
            .toInstant();
        this.deadlines.frame(conferenceId).ifPresent((frame) -> {
            List<Deadline> running = this.deadlines.running(frame);
            if (!running.isEmpty()) {
                Reminders.Recorded recorded = this.reminders.recorded(conferenceId,
                        running.stream().map(Deadline::dueOn).min(LocalDate::compareTo).orElseThrow());
                running.forEach((deadline) -> look(deadline, frame, since, recorded, logIndex));
            }
        });
    }

    /**
     * Of several stages that have come since the last look, only the latest is told; the
     * others are recorded as passed.
     */
    private void look(Deadline deadline, Frame frame, Instant since, Reminders.Recorded recorded, long logIndex) {
        Instant now = this.clock.instant();
        List<Stage> come = this.schedule.stages(deadline, frame)
            .stream()
            .filter((stage) -> !stage.moment().isAfter(now) && !stage.moment().isBefore(since))
            .toList();
        for (Stage stage : come) {
            Reminders.Key key = Reminders.Key.of(frame.conferenceId(), deadline, stage);
            if (!recorded.contains(key, deadline.startedAt())) {
                this.reminders.record(key, deadline.startedAt(),
                        (stage == come.getLast()) ? tell(deadline, stage, key, frame, logIndex) : null);
            }
        }
    }

    private String tell(Deadline deadline, Stage stage, Reminders.Key key, Frame frame, long logIndex) {
        Notice notice = this.notices.of(deadline, stage, frame, this.standing.asOf(frame.conferenceId(), logIndex));
        if (notice.recipients().isEmpty()) {
            return null;
        }
        WordedNotice worded = this.wording.word(notice, new Origin(key.id(deadline.startedAt()), frame.conferenceId(),
                deadline.matterId(), logIndex, this.clock.instant()));
        this.intents.owe(worded, notice.recipients());
        return worded.noticeId();
    }

}
