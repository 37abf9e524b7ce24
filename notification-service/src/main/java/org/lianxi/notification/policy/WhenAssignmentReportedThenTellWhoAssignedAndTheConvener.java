package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.superior.AssignmentReported;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Whoever assigned a matter gets the report on it; the convener knows of it (C-1.2, F02).
 */
@Component
final class WhenAssignmentReportedThenTellWhoAssignedAndTheConvener implements NoticePolicy {

    @EventHandler
    void on(AssignmentReported event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/assignments/" + event.assignmentId();
        List<String> concerned = Stream.of(List.of(event.reportedTo()), standing.conveners())
            .flatMap(List::stream)
            .toList();
        notices.owe(Notice.of(NoticeKind.ASSIGNMENT_REPORTED, standing.recipientsAmong(concerned), link,
                standing.subject(event.assignmentId()).title(), event.number(), event.summary(), event.reportedOn()));
    }

}
