package org.lianxi.notification.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.lianxi.notification.deadline.limit.Deadline;
import org.lianxi.notification.deadline.limit.Frame;
import org.lianxi.notification.deadline.limit.Reminding;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Phrase;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * What a stage says, and to whom.
 */
@Component
class ReminderNotice {

    private static final Set<NoticeKind> IN_HOURS = Set.of(NoticeKind.CLOCK_NEAR, NoticeKind.CLOCK_PASSED,
            NoticeKind.CLOCK_ESCALATED);

    private final Clock clock;

    ReminderNotice(Clock clock) {
        this.clock = clock;
    }

    Notice of(Deadline deadline, Stage stage, Frame frame, Standing standing) {
        return worded(deadline, stage, frame, standing).under(deadline.rule());
    }

    private Notice worded(Deadline deadline, Stage stage, Frame frame, Standing standing) {
        List<String> recipients = standing.recipientsAmong(audience(deadline, stage, standing));
        if (stage.kind() == NoticeKind.MEETING_NEAR) {
            return Notice.of(stage.kind(), recipients, deadline.link(), deadline.title(),
                    deadline.dueAt().atZone(frame.zone()).toOffsetDateTime());
        }
        Temporal due = frame.lastMoment(new Frame.Begun(deadline.startedAt(), deadline.dueOn(), deadline.dueAt()));
        NoticeKind kind = (due instanceof LocalDate) ? stage.kind() : inHours(stage.kind());
        if (IN_HOURS.contains(kind)) {
            return Notice.of(kind, recipients, deadline.link(), deadline.title(), phrase(deadline.limit()), due,
                    standing.namesOf(deadline.units()));
        }
        if (stage.kind() == NoticeKind.TERM_RAN_OUT) {
            return Notice.of(stage.kind(), recipients, deadline.link(), deadline.title(), due,
                    standing.namesOf(deadline.units()));
        }
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), frame.zone());
        Phrase what = (stage.kind() == NoticeKind.URGING_UNANSWERED) ? nextLevel(deadline) : phrase(deadline.limit());
        return Notice.of(stage.kind(), recipients, deadline.link(), deadline.title(), what, due,
                Math.abs(frame.days().between(today, deadline.dueOn())), standing.namesOf(deadline.units()));
    }

    /**
     * What runs in hours is late before a working day has gone.
     */
    private static NoticeKind inHours(NoticeKind kind) {
        return switch (kind) {
            case DEADLINE_PASSED -> NoticeKind.CLOCK_PASSED;
            case DEADLINE_ESCALATED -> NoticeKind.CLOCK_ESCALATED;
            default -> kind;
        };
    }

    /**
     * How strongly an urging may press that follows an unanswered one.
     */
    private static Phrase nextLevel(Deadline deadline) {
        return new Phrase(
                deadline.reminding().steps().contains(Reminding.Step.RED_MAY_FOLLOW) ? "level.red" : "level.orange");
    }

    static Phrase phrase(String limit) {
        return new Phrase("limit." + limit);
    }

    private static Set<String> audience(Deadline deadline, Stage stage, Standing standing) {
        Set<String> recipients = new HashSet<>();
        if (stage.audience() != Stage.Audience.OFFICE) {
            recipients.addAll(deadline.units());
        }
        if (stage.audience() != Stage.Audience.RESPONSIBLE) {
            recipients.addAll(standing.office());
        }
        if (stage.audience() == Stage.Audience.AND_CONVENER) {
            recipients.addAll(standing.conveners());
        }
        return recipients;
    }

}
