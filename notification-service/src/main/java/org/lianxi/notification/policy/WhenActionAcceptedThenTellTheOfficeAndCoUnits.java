package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * The office, and the others that carry the matter out, learn that a unit took it on
 * (C-4.8).
 */
@Component
final class WhenActionAcceptedThenTellTheOfficeAndCoUnits implements NoticePolicy {

    @EventHandler
    void on(ActionAccepted event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        Subject action = standing.subject(event.actionId());
        List<String> concerned = Stream
            .concat(standing.office().stream(), CoUnitsAudience.of(action, event.unitCode(), standing).stream())
            .toList();
        notices.owe(Notice.of(NoticeKind.ACTION_ACCEPTED, standing.recipientsAmong(concerned), link, action.title(),
                standing.nameOf(event.unitCode()), event.acceptedOn()));
    }

}
