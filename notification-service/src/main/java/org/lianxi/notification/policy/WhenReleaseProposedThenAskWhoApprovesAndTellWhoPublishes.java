package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.information.ReleaseProposed;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Phrase;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Whoever approves what is for the public is asked, and whoever publishes it learns what
 * is to come; the unit that proposed it need not be told (C-1.3a, D-02, F11).
 */
@Component
final class WhenReleaseProposedThenAskWhoApprovesAndTellWhoPublishes implements NoticePolicy {

    @EventHandler
    void on(ReleaseProposed event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/information/" + event.informationId();
        List<String> told = Stream.concat(event.approvers().stream(), event.publishers().stream()).toList();
        notices.owe(Notice.of(NoticeKind.RELEASE_PROPOSED, standing.recipientsAmong(told), link, event.title(),
                new Phrase("release-kind." + event.kind().wireName()), standing.nameOf(event.unitCode()),
                standing.namesOf(event.approvers()), event.madeOn(), event.proposedOn()));
    }

}
