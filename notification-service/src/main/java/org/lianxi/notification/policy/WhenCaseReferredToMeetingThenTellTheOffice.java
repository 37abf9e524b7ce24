package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.casework.CaseReferredToMeeting;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * The office puts a case that was referred to a meeting on its agenda (C-1.5, C-4.1).
 */
@Component
final class WhenCaseReferredToMeetingThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(CaseReferredToMeeting event, Standing standing, Notices notices) {
        Subject subject = standing.subject(event.caseId());
        String link = "/conferences/" + event.conferenceId() + "/cases/" + event.caseId();
        notices.owe(
                Notice
                    .of(NoticeKind.CASE_REFERRED, standing.recipientsAmong(standing.office()), link, subject.title(),
                            standing.nameOf(event.unitCode()), event.question(),
                            standing.subject(event.meetingId()).title(), event.referredOn())
                    .under(subject.rule()));
    }

}
