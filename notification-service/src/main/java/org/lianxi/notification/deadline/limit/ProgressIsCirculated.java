package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.ReportMatter;

import org.springframework.stereotype.Component;

/**
 * Every member unit is promptly told of progress
 * ({@code reporting.promptly.onChangeWithin}, C-4.11, INV-24). What lies parked tells
 * nobody; the operator sees it, and nobody is reminded of what he cannot change.
 */
@Component
final class ProgressIsCirculated implements Limit {

    @Override
    public String rule() {
        return "reporting.promptly.onChangeWithin";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof ReportMatter report)) {
            return List.of();
        }
        return frame.term("reporting.promptly.onChangeWithin")
            .map((term) -> frame.within(term, report.parkedAt(), frame.dayOf(report.parkedAt()))
                .of(this, found.id(), found.id(), report.untoldUnits(), Reminding.only(), frame.page("progress")))
            .stream()
            .toList();
    }

}
