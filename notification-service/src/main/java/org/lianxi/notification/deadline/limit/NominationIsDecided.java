package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.NominationMatter;

import org.springframework.stereotype.Component;

/**
 * The office brings a nomination before the conference, which decides it
 * ({@code membership.memberChange.decideWithin}, C-2.4).
 */
@Component
final class NominationIsDecided implements Limit {

    @Override
    public String rule() {
        return "membership.memberChange.decideWithin";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof NominationMatter nomination)) {
            return List.of();
        }
        return frame.term("membership.memberChange.decideWithin")
            .map((term) -> frame.within(term, nomination.nominatedAt(), nomination.nominatedOn())
                .of(this, found.id(), nomination.nominee(), frame.office(), Reminding.USUAL,
                        frame.page("nominations", found.id())))
            .stream()
            .toList();
    }

}
