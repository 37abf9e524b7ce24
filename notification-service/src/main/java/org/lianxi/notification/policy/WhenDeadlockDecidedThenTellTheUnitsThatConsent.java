package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.DeadlockDecided;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The attending units learn how their disagreement was decided (C-4.5, A-19).
 */
@Component
final class WhenDeadlockDecidedThenTellTheUnitsThatConsent implements NoticePolicy {

    @EventHandler
    void on(DeadlockDecided event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        notices.owe(Notice.of(NoticeKind.DEADLOCK_DECIDED,
                standing.membersAmong(standing.subject(event.minutesId()).coUnits()), link,
                standing.subject(event.minutesId()).title(), event.version(), event.decidedBy(), event.decision(),
                event.reference()));
    }

}
