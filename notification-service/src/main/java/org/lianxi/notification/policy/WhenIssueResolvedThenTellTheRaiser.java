package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.issue.IssueResolved;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * The unit that raised the issue, and those that it concerns, learn that a meeting
 * settled it (C-1.5).
 */
@Component
final class WhenIssueResolvedThenTellTheRaiser implements NoticePolicy {

    @EventHandler
    void on(IssueResolved event, Standing standing, Notices notices) {
        Subject issue = standing.subject(event.issueId());
        String link = "/conferences/" + event.conferenceId() + "/issues/" + event.issueId();
        notices.owe(Notice.of(NoticeKind.ISSUE_RESOLVED, standing.recipientsAmong(issue.units()), link, issue.title(),
                standing.subject(event.meetingId()).title(), event.resolvedOn()));
    }

}
