package org.lianxi.notification.policy;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The unit learns why its nomination was not confirmed (C-2.4).
 */
@Component
final class WhenNominationRejectedThenTellTheNominatingUnit implements NoticePolicy {

    @EventHandler
    void on(NominationRejected event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/nominations/" + event.nominationId();
        String nominee = standing.subject(event.nominationId()).title();
        notices.owe(Notice.of(NoticeKind.NOMINATION_REJECTED, standing.membersAmong(List.of(event.unitCode())), link,
                nominee, event.reason(), event.rejectedOn()));
    }

}
