package org.lianxi.notification.policy;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.information.ReleaseRefused;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The unit that proposed it learns why it is not told to the public (C-1.3a).
 */
@Component
final class WhenReleaseRefusedThenTellWhoProposed implements NoticePolicy {

    @EventHandler
    void on(ReleaseRefused event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/information/" + event.informationId();
        notices.owe(Notice.of(NoticeKind.RELEASE_REFUSED, standing.recipientsAmong(List.of(event.proposedBy())), link,
                standing.subject(event.informationId()).title(), standing.nameOf(event.unitCode()), event.reason(),
                event.refusedOn()));
    }

}
