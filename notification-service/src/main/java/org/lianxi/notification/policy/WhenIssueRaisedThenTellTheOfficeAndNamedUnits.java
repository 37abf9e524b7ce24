package org.lianxi.notification.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office prepares the issue; the units that it concerns know of it (C-1.5).
 */
@Component
final class WhenIssueRaisedThenTellTheOfficeAndNamedUnits implements NoticePolicy {

    @EventHandler
    void on(IssueRaised event, Standing standing, Notices notices) {
        Set<String> units = new HashSet<>((event.namedUnits() != null) ? event.namedUnits() : List.of());
        units.addAll(standing.office());
        String link = "/conferences/" + event.conferenceId() + "/issues/" + event.issueId();
        notices.owe(Notice
            .of(NoticeKind.ISSUE_RAISED, standing.recipientsAmong(units), link, event.title(),
                    standing.nameOf(event.unitCode()), event.text(), event.raisedOn())
            .under(standing.subject(event.issueId()).rule()));
    }

}
