package org.lianxi.notification.policy;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.information.ReleaseWithdrawn;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Phrase;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit learns that something published no longer stands; of what was not
 * published, those who had a hand in it (C-1.3a).
 */
@Component
final class WhenReleaseWithdrawnThenTellWhoKnewOfIt implements NoticePolicy {

    @EventHandler
    void on(ReleaseWithdrawn event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/information/" + event.informationId();
        List<String> told = event.published() ? standing.memberUnits() : standing.recipientsAmong(event.parties());
        String what = event.published() ? "withdrawn.published" : "withdrawn.proposed";
        notices
            .owe(Notice.of(NoticeKind.RELEASE_WITHDRAWN, told, link, event.title(), standing.nameOf(event.unitCode()),
                    event.reason(), event.withdrawnOn(), new Phrase(what), new Phrase(what + ".then")));
    }

}
