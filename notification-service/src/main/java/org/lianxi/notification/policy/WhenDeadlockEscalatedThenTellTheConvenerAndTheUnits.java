package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The units that object, the office and the convener learn that the disagreement went up,
 * and so does the organ that is to decide it (C-4.5, A-19).
 */
@Component
final class WhenDeadlockEscalatedThenTellTheConvenerAndTheUnits implements NoticePolicy {

    @EventHandler
    void on(DeadlockEscalated event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        notices.owe(Notice.of(NoticeKind.DEADLOCK_ESCALATED, audience(event, standing), link,
                standing.subject(event.minutesId()).title(), event.version(), event.escalatedTo(),
                standing.namesOf(event.units()), event.reason()));
    }

    private static List<String> audience(DeadlockEscalated event, Standing standing) {
        return standing.recipientsAmong(
                Stream
                    .of(event.units(), standing.office(), standing.conveners(),
                            standing.organsNamed(List.of(event.escalatedTo())))
                    .flatMap(List::stream)
                    .toList());
    }

}
