package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * Whoever took part in a case knows how it ended (C-4.9).
 */
@Component
final class WhenCaseClosedThenTellWhoTookPart implements NoticePolicy {

    @EventHandler
    void on(CaseClosed event, Standing standing, Notices notices) {
        Subject subject = standing.subject(event.caseId());
        String link = "/conferences/" + event.conferenceId() + "/cases/" + event.caseId();
        notices.owe(
                Notice
                    .of(NoticeKind.CASE_CLOSED, standing.recipientsAmong(subject.units()), link, subject.title(),
                            standing.nameOf(event.unitCode()), event.conclusion(), event.closedOn())
                    .under(subject.rule()));
    }

}
