package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.information.InformationPublished;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Phrase;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit learns what the public was told (C-1.3a, F04).
 */
@Component
final class WhenInformationPublishedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(InformationPublished event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/information/" + event.informationId();
        notices.owe(Notice.of(NoticeKind.INFORMATION_PUBLISHED, standing.memberUnits(), link, event.title(),
                new Phrase("release-kind." + event.kind().wireName()), standing.nameOf(event.unitCode()),
                event.channel(), event.publishedOn()));
    }

}
