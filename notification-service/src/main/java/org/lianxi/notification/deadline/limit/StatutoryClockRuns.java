package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.calendar.Term;
import org.lianxi.notification.deadline.matter.CaseClock;
import org.lianxi.notification.deadline.matter.CaseMatter;
import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.notice.Title;

import org.springframework.stereotype.Component;

/**
 * What a law sets a term for in a case is done within it: reports of an incident, the
 * decision on an objection ({@code clocks}, domain §1.9). A clock starts with the first
 * act that starts it and stops by the act that stops it, and by nothing else.
 */
@Component
final class StatutoryClockRuns implements Limit {

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof CaseMatter matter)) {
            return List.of();
        }
        return frame.conference()
            .clocks()
            .stream()
            .filter((clock) -> clock.kind().equals(matter.kind()) && !clock.isStopped(matter))
            .flatMap((clock) -> matter.first(clock.startedBy())
                .map((start) -> deadline(clock, start, found.id(), matter, frame))
                .stream())
            .toList();
    }

    private Deadline deadline(CaseClock clock, CaseMatter.Done start, String caseId, CaseMatter matter, Frame frame) {
        return frame.within(Term.parse(clock.within(), clock.workingDays()), start.at(), start.on())
            .of(this, caseId + "/" + clock.id(), Title.of(matter.title() + "（" + clock.law() + "）"), clock.units(),
                    Reminding.USUAL, frame.page("cases", caseId));
    }

}
