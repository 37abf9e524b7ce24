package org.lianxi.notification.policy;

import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.CoordinationAnswered;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * The unit that asked for help learns the answer (C-4.8).
 */
@Component
final class WhenCoordinationAnsweredThenTellTheUnitThatAsked implements NoticePolicy {

    @EventHandler
    void on(CoordinationAnswered event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        Subject asked = standing.subject(event.coordinationId());
        notices.owe(Notice.of(NoticeKind.COORDINATION_ANSWERED,
                standing.membersAmong(Stream.ofNullable(asked.leadUnit()).toList()), link, asked.title(),
                standing.nameOf(event.unitCode()), event.answer()));
    }

}
