package org.lianxi.notification.policy;

import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The convener, who is where the office is, and the units that object learn that their
 * disagreement went up (C-4.5, A-19).
 */
@Component
final class WhenDeadlockEscalatedThenTellTheConvenerAndTheUnits implements NoticePolicy {

    @EventHandler
    void on(DeadlockEscalated event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        notices.owe(Notice.of(NoticeKind.DEADLOCK_ESCALATED,
                standing.membersAmong(Stream.concat(event.units().stream(), standing.officeUnit().stream()).toList()),
                link, standing.subject(event.minutesId()).title(), event.version(), event.escalatedTo(),
                standing.namesOf(event.units()), event.reason()));
    }

}
