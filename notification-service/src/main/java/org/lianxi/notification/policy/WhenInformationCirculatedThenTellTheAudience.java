package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * The units that information is for have it (C-4.9).
 */
@Component
final class WhenInformationCirculatedThenTellTheAudience implements NoticePolicy {

    @EventHandler
    void on(InformationCirculated event, Standing standing, Notices notices) {
        Subject information = standing.subject(event.informationId());
        String link = "/conferences/" + event.conferenceId() + "/information/" + event.informationId();
        notices.owe(Notice
            .of(NoticeKind.INFORMATION_CIRCULATED, standing.recipientsAmong(event.audience()), link,
                    information.title(), standing.nameOf(information.leadUnit()), event.circulatedOn())
            .under(information.rule()));
    }

}
