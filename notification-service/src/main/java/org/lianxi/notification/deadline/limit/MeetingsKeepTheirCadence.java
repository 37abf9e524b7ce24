package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.ConferenceMatter;
import org.lianxi.notification.deadline.matter.Found;

import org.springframework.stereotype.Component;

/**
 * Where the charter sets how often the conference meets, the office sees to it
 * ({@code convene.cadence.every}, C-4.1). Where it leaves this open, nothing is ever
 * overdue.
 */
@Component
final class MeetingsKeepTheirCadence implements Limit {

    @Override
    public String rule() {
        return "convene.cadence.every";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof ConferenceMatter conference) || conference.office() == null) {
            return List.of();
        }
        return frame.term("convene.cadence.every")
            .map((term) -> frame.again(term, conference.metOn())
                .of(this, found.id(), conference.name(), frame.office(), Reminding.USUAL, frame.page("meetings")))
            .stream()
            .toList();
    }

}
