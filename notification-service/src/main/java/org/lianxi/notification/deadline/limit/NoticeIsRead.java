package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.NoticeMatter;

import org.springframework.stereotype.Component;

/**
 * A notice on the record that a unit leaves unread goes up to the office
 * ({@code reporting.unreadAfter}, C-4.11), unless the charter leaves it to the units
 * whether they sign for it ({@code reporting.receipts: optional}).
 */
@Component
final class NoticeIsRead implements Limit {

    @Override
    public String rule() {
        return "reporting.unreadAfter";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof NoticeMatter notice) || frame.says("reporting.receipts", "optional")) {
            return List.of();
        }
        return frame.term("reporting.unreadAfter")
            .map((term) -> frame.within(term, notice.deliveredAt(), frame.dayOf(notice.deliveredAt()))
                .of(this, found.id(), notice.title(), frame.recipientsAmong(notice.unreadBy()),
                        Reminding.only(Reminding.Step.OFFICE_ONLY), notice.link()))
            .stream()
            .filter((deadline) -> !deadline.units().isEmpty())
            .toList();
    }

}
