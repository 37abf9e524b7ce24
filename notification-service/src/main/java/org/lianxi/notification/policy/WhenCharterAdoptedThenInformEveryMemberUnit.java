package org.lianxi.notification.policy;

import java.util.Optional;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every unit that the charter names learns that there is one and that it is a member, and
 * so do those whom the document is sent to (C-0.1, F23).
 */
@Component
final class WhenCharterAdoptedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(CharterAdopted event, Standing standing, Notices notices) {
        String conference = event.charter().identity().name();
        String document = Optional.ofNullable(event.charter().source()).map(Charter.Source::title).orElse(conference);
        notices.owe(Notice.of(NoticeKind.CHARTER_ADOPTED, CharterAudience.of(event.charter(), standing),
                "/conferences/" + event.conferenceId() + "/charter", conference, document, event.documentNumber(),
                event.inForceFrom()));
    }

}
