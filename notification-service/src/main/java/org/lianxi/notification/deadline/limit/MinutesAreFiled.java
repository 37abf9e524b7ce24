package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.MinutesMatter;

import org.springframework.stereotype.Component;

/**
 * Issued minutes are copy-reported to the government at the same time, which is to say
 * {@code minutes.copyReport.within} (C-4.7, INV-15).
 */
@Component
final class MinutesAreFiled implements Limit {

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof MinutesMatter minutes) || minutes.issuedOn() == null) {
            return List.of();
        }
        return frame.term("minutes.copyReport.within")
            .map((term) -> frame.within(term, minutes.issuedAt(), minutes.issuedOn())
                .of(this, found.id(), minutes.title(), frame.office(), Reminding.USUAL,
                        frame.page("minutes", found.id())))
            .stream()
            .toList();
    }

}
