package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.InformationMatter;

import org.springframework.stereotype.Component;

/**
 * What goes by a flow that the charter wants promptly has reached its receivers, and is
 * acknowledged, within {@code reporting.promptly.referralWithin}; while the office has it
 * to circulate, the office has to act (C-4.9, A-26).
 */
@Component
final class ReferralArrives implements Limit {

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof InformationMatter item) || frame.conference().promptFlows() == null
                || !frame.conference().promptFlows().contains(item.flowId())) {
            return List.of();
        }
        return frame.term("reporting.promptly.referralWithin")
            .map((term) -> frame.within(term, item.submittedAt(), item.submittedOn())
                .of(this, found.id(), item.title(), item.withOffice() ? frame.office() : item.waitingFor(),
                        Reminding.USUAL, frame.page("information", found.id())))
            .stream()
            .toList();
    }

}
