package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.MinutesMatter;

import org.springframework.stereotype.Component;

/**
 * Attending units that were asked for their consent answer by the day named. What silence
 * then means is for the charter to say, not for a reminder (C-4.5, A-18).
 */
@Component
final class ConsentIsAnswered implements Limit {

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof MinutesMatter minutes) || minutes.askedUnits().isEmpty()
                || minutes.answerBy() == null) {
            return List.of();
        }
        return List.of(frame.by(minutes.answerBy(), minutes.askedAt())
            .of(this, found.id(), minutes.title(), minutes.askedUnits(), Reminding.USUAL,
                    frame.page("minutes", found.id())));
    }

}
