package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.issue.IssueEscalated;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * The unit that raised the issue, and those that it concerns, learn where it went, and
 * the body that it went to gets it (C-1.5).
 */
@Component
final class WhenIssueEscalatedThenTellTheRaiserAndTheBody implements NoticePolicy {

    @EventHandler
    void on(IssueEscalated event, Standing standing, Notices notices) {
        Subject issue = standing.subject(event.issueId());
        String link = "/conferences/" + event.conferenceId() + "/issues/" + event.issueId();
        notices.owe(Notice.of(NoticeKind.ISSUE_ESCALATED, standing.recipientsAmong(issue.units()), link, issue.title(),
                event.bodyName(), event.reason(), event.escalatedOn()));
        notices.owe(Notice.of(NoticeKind.ISSUE_REFERRED, standing.recipientsAmong(List.of(event.escalatedTo())), link,
                issue.title(), standing.namesOf(Stream.ofNullable(issue.leadUnit()).toList()), event.reason(),
                event.escalatedOn()));
    }

}
