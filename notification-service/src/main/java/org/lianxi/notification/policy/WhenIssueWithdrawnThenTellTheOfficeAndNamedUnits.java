package org.lianxi.notification.policy;

import java.util.HashSet;
import java.util.Set;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.issue.IssueWithdrawn;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;
import org.springframework.stereotype.Component;

/**
 * Whoever was told of an issue knows that it was taken back (C-1.5).
 */
@Component
final class WhenIssueWithdrawnThenTellTheOfficeAndNamedUnits implements NoticePolicy {

    @EventHandler
    void on(IssueWithdrawn event, Standing standing, Notices notices) {
        Subject issue = standing.subject(event.issueId());
        Set<String> told = new HashSet<>(issue.coUnits());
        told.addAll(standing.office());
        notices.owe(Notice.of(NoticeKind.ISSUE_WITHDRAWN, standing.recipientsAmong(told),
                "/conferences/" + event.conferenceId() + "/issues/" + event.issueId(), issue.title(),
                standing.nameOf(event.unitCode()), event.reason(), event.withdrawnOn()));
    }

}
