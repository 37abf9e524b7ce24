package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.casework.CaseReopened;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * Whoever took part in a case knows that it goes on (C-4.9).
 */
@Component
final class WhenCaseReopenedThenTellWhoTookPart implements NoticePolicy {

    @EventHandler
    void on(CaseReopened event, Standing standing, Notices notices) {
        Subject subject = standing.subject(event.caseId());
        String link = "/conferences/" + event.conferenceId() + "/cases/" + event.caseId();
        notices.owe(
                Notice
                    .of(NoticeKind.CASE_REOPENED, standing.recipientsAmong(subject.units()), link, subject.title(),
                            standing.nameOf(event.unitCode()), event.reason(), event.reopenedOn())
                    .under(subject.rule()));
    }

}
