package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.LiaisonNamed;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office learns whom to talk to (K7).
 */
@Component
final class WhenLiaisonNamedThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(LiaisonNamed event, Standing standing, Notices notices) {
        notices.owe(Notice.of(NoticeKind.LIAISON_NAMED, standing.office(),
                "/conferences/" + event.conferenceId() + "/roster", standing.nameOf(event.unitCode()),
                event.to().name(), event.to().post()));
    }

}
