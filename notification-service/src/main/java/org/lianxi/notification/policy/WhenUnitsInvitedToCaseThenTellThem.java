package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.casework.UnitsInvitedToCase;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * Units that are to take part in a case know of it and why (C-4.9).
 */
@Component
final class WhenUnitsInvitedToCaseThenTellThem implements NoticePolicy {

    @EventHandler
    void on(UnitsInvitedToCase event, Standing standing, Notices notices) {
        Subject subject = standing.subject(event.caseId());
        String link = "/conferences/" + event.conferenceId() + "/cases/" + event.caseId();
        notices.owe(
                Notice
                    .of(NoticeKind.CASE_UNITS_INVITED, standing.recipientsAmong(event.units()), link, subject.title(),
                            standing.nameOf(event.unitCode()), event.reason(), event.invitedOn())
                    .under(subject.rule()));
    }

}
