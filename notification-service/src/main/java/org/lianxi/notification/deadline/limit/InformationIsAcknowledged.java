package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.InformationMatter;

import org.springframework.stereotype.Component;

/**
 * Units acknowledge what others sent them, such as a hazard that was referred to them
 * ({@code reporting.promptly.referralWithin}, C-4.9, F07).
 */
@Component
final class InformationIsAcknowledged implements Limit {

    @Override
    public String rule() {
        return "information";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof InformationMatter information) || information.circulatedOn() == null) {
            return List.of();
        }
        List<String> units = frame.membersAmong(information.unansweredBy());
        return units.isEmpty() ? List.of()
                : frame.term("reporting.promptly.referralWithin")
                    .map((term) -> frame.within(term, information.circulatedAt(), information.circulatedOn())
                        .of(this, found.id(), information.title(), units, Reminding.USUAL,
                                frame.page("information", found.id())))
                    .stream()
                    .toList();
    }

}
