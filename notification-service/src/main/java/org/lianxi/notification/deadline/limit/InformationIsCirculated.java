package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.InformationMatter;

import org.springframework.stereotype.Component;

/**
 * The office passes on what a unit sent for all units, or returns it
 * ({@code reporting.promptly.referralWithin}, C-4.9). What is for some units reaches them
 * at once.
 */
@Component
final class InformationIsCirculated implements Limit {

    @Override
    public String rule() {
        return "information";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof InformationMatter information) || information.circulatedOn() != null) {
            return List.of();
        }
        return frame.term("reporting.promptly.referralWithin")
            .map((term) -> frame.within(term, information.submittedAt(), information.submittedOn())
                .of(this, found.id(), information.title(), frame.office(), Reminding.USUAL,
                        frame.page("information", found.id())))
            .stream()
            .toList();
    }

}
