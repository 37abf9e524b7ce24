package org.lianxi.notification.policy;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.ObjectionAnswered;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The unit that objected learns the answer (C-4.5, A-19).
 */
@Component
final class WhenObjectionAnsweredThenTellTheUnit implements NoticePolicy {

    @EventHandler
    void on(ObjectionAnswered event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        notices.owe(Notice.of(NoticeKind.OBJECTION_ANSWERED, standing.membersAmong(List.of(event.unitCode())), link,
                standing.subject(event.minutesId()).title(), event.version(), event.answer()));
    }

}
