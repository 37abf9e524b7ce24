package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.NominationWithdrawn;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office need not bring the nomination before the conference any more (C-2.4).
 */
@Component
final class WhenNominationWithdrawnThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(NominationWithdrawn event, Standing standing, Notices notices) {
        notices.owe(Notice.of(NoticeKind.NOMINATION_WITHDRAWN, standing.office(),
                "/conferences/" + event.conferenceId() + "/nominations/" + event.nominationId(),
                standing.nameOf(event.unitCode()), standing.subject(event.nominationId()).title(), event.reason()));
    }

}
