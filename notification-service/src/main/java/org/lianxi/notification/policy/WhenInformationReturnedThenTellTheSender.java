package org.lianxi.notification.policy;

import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.information.InformationReturned;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * The sender learns what is missing (C-4.9).
 */
@Component
final class WhenInformationReturnedThenTellTheSender implements NoticePolicy {

    @EventHandler
    void on(InformationReturned event, Standing standing, Notices notices) {
        Subject information = standing.subject(event.informationId());
        String link = "/conferences/" + event.conferenceId() + "/information/" + event.informationId();
        notices.owe(Notice.of(NoticeKind.INFORMATION_RETURNED,
                standing.recipientsAmong(Stream.ofNullable(information.leadUnit()).toList()), link, information.title(),
                event.reason(), event.returnedOn()));
    }

}
