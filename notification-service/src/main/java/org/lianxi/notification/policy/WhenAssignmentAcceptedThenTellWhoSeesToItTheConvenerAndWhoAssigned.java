package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Undecided;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office, and the unit named for it, have a matter of the leadership to see to; the
 * convener knows of it, and whoever assigned it that it was taken over (C-1.2, F02).
 */
@Component
final class WhenAssignmentAcceptedThenTellWhoSeesToItTheConvenerAndWhoAssigned implements NoticePolicy {

    @EventHandler
    void on(AssignmentAccepted event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/assignments/" + event.assignmentId();
        List<String> concerned = Stream
            .of(standing.office(), standing.conveners(), List.of(event.assignedBy()), lead(event))
            .flatMap(List::stream)
            .toList();
        notices.owe(Notice.of(NoticeKind.ASSIGNMENT_ACCEPTED, standing.recipientsAmong(concerned), link, event.title(),
                event.assignedByName(), Undecided.unless(event.dueOn()), event.text(), standing.namesOf(lead(event))));
    }

    private static List<String> lead(AssignmentAccepted event) {
        return Stream.ofNullable(event.leadUnit()).toList();
    }

}
