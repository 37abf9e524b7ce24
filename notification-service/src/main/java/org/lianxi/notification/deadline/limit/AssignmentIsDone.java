package org.lianxi.notification.deadline.limit;

import java.util.List;
import java.util.stream.Stream;

import org.lianxi.notification.deadline.matter.AssignmentMatter;
import org.lianxi.notification.deadline.matter.Found;

import org.springframework.stereotype.Component;

/**
 * What the leadership assigned is done, reported and closed by its due day, which was
 * named and is not moved when it is a rest day (C-1.2). The unit that sees to it and the
 * office, which reports, are reminded as of an action
 * ({@code tracking.actionDefaults.remindBefore}).
 */
@Component
final class AssignmentIsDone implements Limit {

    @Override
    public String rule() {
        return "superior.assignedBy";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof AssignmentMatter assignment) || assignment.dueOn() == null) {
            return List.of();
        }
        List<String> units = Stream.concat(Stream.ofNullable(assignment.leadUnit()), frame.office().stream())
            .distinct()
            .toList();
        return List.of(frame.by(assignment.dueOn(), assignment.acceptedAt())
            .of(this, found.id(), assignment.title(), frame.recipientsAmong(units),
                    Reminding.before(frame.terms("tracking.actionDefaults.remindBefore")),
                    frame.page("assignments", found.id())));
    }

}
