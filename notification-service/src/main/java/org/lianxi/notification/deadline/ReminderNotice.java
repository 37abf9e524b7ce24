package org.lianxi.notification.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.lianxi.notification.deadline.limit.Deadline;
import org.lianxi.notification.deadline.limit.Frame;
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
        if (stage.kind() == NoticeKind.CLOCK_NEAR) {
            return Notice.of(stage.kind(), recipients, deadline.link(), deadline.title(), phrase(deadline.limit()), due,
                    standing.namesOf(deadline.units()));
        }
        if (stage.kind() == NoticeKind.TERM_RAN_OUT) {
            return Notice.of(stage.kind(), recipients, deadline.link(), deadline.title(), due,
                    standing.namesOf(deadline.units()));
        }
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), frame.zone());
        return Notice.of(stage.kind(), recipients, deadline.link(), deadline.title(), phrase(deadline.limit()), due,
                Math.abs(frame.days().between(today, deadline.dueOn())), standing.namesOf(deadline.units()));
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
