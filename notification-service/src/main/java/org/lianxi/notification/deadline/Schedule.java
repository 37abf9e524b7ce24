package org.lianxi.notification.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.lianxi.calendar.Term;
import org.lianxi.notification.deadline.limit.Deadline;
import org.lianxi.notification.deadline.limit.Frame;
import org.lianxi.notification.deadline.limit.Reminding;
import org.lianxi.notification.deadline.limit.Reminding.Step;
import org.lianxi.notification.notice.NoticeKind;

/**
 * When the stages of a deadline come. Nobody is reminded on a rest day: what looks ahead
 * comes on the working day before, what is late on the one after, always in the morning.
 */
final class Schedule {

    private static final String ESCALATE = "tracking.escalateAfter";

    private final LocalTime morning;

    Schedule(LocalTime morning) {
        this.morning = morning;
    }

    /**
     * The stages of a deadline. A reminder from before the matter began is none, nor is
     * one to hurry when it is too late; being late is told even of what was late from its
     * first day.
     * @param deadline the deadline
     * @param frame what its conference reckons by
     * @return the stages in order
     */
    List<Stage> stages(Deadline deadline, Frame frame) {
        List<Stage> stages = new ArrayList<>();
        Reminding reminding = deadline.reminding();
        for (Term term : reminding.before()) {
            LocalDate day = term.before(deadline.dueOn(), frame.days());
            stages.add(
                    new Stage("before-" + term, morningUpTo(day, frame), Stage.Audience.RESPONSIBLE, reminding.near()));
        }
        if (reminding.steps().contains(Step.HALFWAY) && deadline.startedAt().isBefore(deadline.dueAt())) {
            Duration half = Duration.between(deadline.startedAt(), deadline.dueAt()).dividedBy(2);
            stages.add(new Stage("halfway", deadline.startedAt().plus(half), Stage.Audience.RESPONSIBLE,
                    reminding.near()));
        }
        if (reminding.steps().contains(Step.DUE)) {
            stages.add(new Stage("due", morningUpTo(deadline.dueOn(), frame), Stage.Audience.RESPONSIBLE,
                    NoticeKind.DEADLINE_TODAY));
        }
        stages.removeIf(
                (stage) -> stage.moment().isBefore(deadline.startedAt()) || !stage.moment().isBefore(deadline.dueAt()));
        late(deadline, frame, stages);
        stages.sort(Comparator.comparing(Stage::moment));
        return stages;
    }

    /**
     * What was late from its first day is late from that day on: whoever got it then was
     * not told before.
     */
    private static LocalDate lastDay(Deadline deadline, Frame frame) {
        LocalDate started = frame.dayOf(deadline.startedAt());
        return deadline.dueOn().isBefore(started) ? started : deadline.dueOn();
    }

    private void late(Deadline deadline, Frame frame, List<Stage> stages) {
        Set<Step> steps = deadline.reminding().steps();
        Instant late = lateFrom(deadline, frame);
        if (steps.contains(Step.LATE)) {
            stages.add(new Stage(Stage.OVERDUE, late, Stage.Audience.AND_OFFICE, NoticeKind.DEADLINE_PASSED));
        }
        if (steps.contains(Step.OFFICE_ONLY)) {
            stages.add(new Stage(Stage.OVERDUE, late, Stage.Audience.OFFICE, NoticeKind.DEADLINE_PASSED));
        }
        if (steps.contains(Step.ORANGE_MAY_FOLLOW) || steps.contains(Step.RED_MAY_FOLLOW)) {
            stages.add(new Stage(Stage.OVERDUE, late, Stage.Audience.OFFICE, NoticeKind.URGING_UNANSWERED));
        }
        if (steps.contains(Step.TO_CONVENER)) {
            stages.add(new Stage(Stage.OVERDUE, late, Stage.Audience.AND_CONVENER, NoticeKind.DEADLINE_ESCALATED));
        }
        if (steps.contains(Step.RUN_OUT)) {
            stages.add(new Stage("run-out", late, Stage.Audience.RESPONSIBLE, NoticeKind.TERM_RAN_OUT));
        }
        if (steps.contains(Step.ESCALATED)) {
            frame.term(ESCALATE).ifPresent((term) -> {
                Instant moment = morningFrom(term.lastDay(lastDay(deadline, frame), frame.days()), frame);
                stages.add(new Stage("escalated", moment.isBefore(late) ? late : moment, Stage.Audience.AND_CONVENER,
                        NoticeKind.DEADLINE_ESCALATED));
            });
        }
    }

    private Instant lateFrom(Deadline deadline, Frame frame) {
        if (!deadline.dueAt().equals(Term.endOf(deadline.dueOn(), frame.zone()))) {
            return deadline.dueAt();
        }
        return morningFrom(lastDay(deadline, frame).plusDays(1), frame);
    }

    /**
     * The morning of a day, or of the last working day before.
     */
    Instant morningUpTo(LocalDate day, Frame frame) {
        return frame.days().sameOrPrevious(day).atTime(this.morning).atZone(frame.zone()).toInstant();
    }

    private Instant morningFrom(LocalDate day, Frame frame) {
        return frame.days().sameOrNext(day).atTime(this.morning).atZone(frame.zone()).toInstant();
    }

}
