package org.lianxi.notification.policy;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.casework.CaseContributionMade;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * The unit that opened a case knows what others have done in it (C-4.9).
 */
@Component
final class WhenCaseContributionMadeThenTellTheOpener implements NoticePolicy {

    @EventHandler
    void on(CaseContributionMade event, Standing standing, Notices notices) {
        Subject subject = standing.subject(event.caseId());
        String link = "/conferences/" + event.conferenceId() + "/cases/" + event.caseId();
        notices.owe(
                Notice
                    .of(NoticeKind.CASE_CONTRIBUTION_MADE, standing.recipientsAmong(List.of(subject.leadUnit())), link,
                            subject.title(), standing.nameOf(event.unitCode()), event.madeOn())
                    .under(subject.rule()));
    }

}
