package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.information.ReleaseApproved;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Once everybody has approved who has to, whoever publishes can, and the unit that
 * proposed it knows (C-1.3a).
 */
@Component
final class WhenReleaseApprovedThenTellWhoPublishesAndWhoProposed implements NoticePolicy {

    @EventHandler
    void on(ReleaseApproved event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/information/" + event.informationId();
        List<String> told = event.complete()
                ? Stream.concat(event.publishers().stream(), Stream.of(event.proposedBy())).toList() : List.of();
        notices.owe(Notice.of(NoticeKind.RELEASE_APPROVED, standing.recipientsAmong(told), link,
                standing.subject(event.informationId()).title(), standing.nameOf(event.unitCode()), event.version(),
                standing.namesOf(event.publishers()), event.approvedOn()));
    }

}
