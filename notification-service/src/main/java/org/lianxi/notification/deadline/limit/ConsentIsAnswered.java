package org.lianxi.notification.deadline.limit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.MinutesMatter;

import org.springframework.stereotype.Component;

/**
 * Attending units that were asked for their consent answer by the day named, and where
 * the charter lets silence count as consent, before it does ({@code minutes.consent},
 * C-4.5, A-18).
 */
@Component
final class ConsentIsAnswered implements Limit {

    @Override
    public String rule() {
        return "minutes.consent.required";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof MinutesMatter minutes)) {
            return List.of();
        }
        List<String> units = frame.membersAmong(minutes.askedUnits());
        if (units.isEmpty()) {
            return List.of();
        }
        Optional<Frame.Begun> named = Optional.ofNullable(minutes.answerBy())
            .map((day) -> frame.by(day, minutes.askedAt()));
        return Stream.concat(named.stream(), frame.silence(minutes).stream())
            .min(Comparator.comparing(Frame.Begun::dueAt))
            .map((begun) -> begun.of(this, found.id(), minutes.title(), units, Reminding.USUAL,
                    frame.page("minutes", found.id())))
            .stream()
            .toList();
    }

}
