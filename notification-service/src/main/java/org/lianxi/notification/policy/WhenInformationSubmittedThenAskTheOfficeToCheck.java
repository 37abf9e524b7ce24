package org.lianxi.notification.policy;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office checks what is for all units; what is not has reached its audience already
 * (C-4.9).
 */
@Component
final class WhenInformationSubmittedThenAskTheOfficeToCheck implements NoticePolicy {

    @EventHandler
    void on(InformationSubmitted event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/information/" + event.informationId();
        notices.owe(Notice
            .of(NoticeKind.INFORMATION_SUBMITTED, event.throughOffice() ? standing.office() : List.of(), link,
                    event.title(), standing.nameOf(event.unitCode()), event.submittedOn())
            .under(standing.subject(event.informationId()).rule()));
    }

}
