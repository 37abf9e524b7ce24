package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Phrase;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The units that object, the office and the convener learn that the disagreement went up,
 * and so do the organ that is to decide it and, where the matter is a major one, the
 * organ that has to approve of that (C-4.5, A-19).
 */
@Component
final class WhenDeadlockEscalatedThenTellTheConvenerAndTheUnits implements NoticePolicy {

    @EventHandler
    void on(DeadlockEscalated event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        notices.owe(Notice.of(NoticeKind.DEADLOCK_ESCALATED, audience(event, standing), link,
                standing.subject(event.minutesId()).title(), event.version(), whoDecides(event, standing),
                standing.namesOf(event.units()), event.reason()));
    }

    private static Object whoDecides(DeadlockEscalated event, Standing standing) {
        return (event.approvalBy() == null) ? event.escalatedTo() : new Phrase("deadlock.with-approval",
                List.of(event.escalatedTo(), standing.nameOf(event.approvalBy())));
    }

    private static List<String> audience(DeadlockEscalated event, Standing standing) {
        return standing.recipientsAmong(Stream
            .of(event.units(), standing.office(), standing.conveners(),
                    standing.organsNamed(List.of(event.escalatedTo())), Stream.ofNullable(event.approvalBy()).toList())
            .flatMap(List::stream)
            .toList());
    }

}
