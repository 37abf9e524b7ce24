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
 * decision on an objection ({@code clocks}, domain §1.9). A clock starts with the act
 * that starts it and stops by the acts that stop it, and by nothing else. Of a term that
 * something waits for, only the end is told.
 */
@Component
final class StatutoryClockRuns implements Limit {

    @Override
    public String rule() {
        return "caseKinds";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof CaseMatter matter)) {
            return List.of();
        }
        return frame.conference()
            .clocks()
            .stream()
            .filter((clock) -> clock.kind().equals(matter.kind()))
            .flatMap((clock) -> clock.running(matter)
                .map((start) -> deadline(clock, start, found.id(), matter, frame))
                .stream())
            .toList();
    }

    private Deadline deadline(CaseClock clock, CaseMatter.Done start, String caseId, CaseMatter matter, Frame frame) {
        Term term = Term.parse(clock.within(), clock.workingDays());
        return frame.within(term, start.at(), start.on())
            .of(this, caseId + "/" + clock.id(), Title.of(matter.title() + "（" + clock.law() + "）"), clock.units(),
                    reminding(clock, term, frame), frame.page("cases", caseId))
            .ofKind(matter.kind());
    }

    private static Reminding reminding(CaseClock clock, Term term, Frame frame) {
        if (clock.window()) {
            return Reminding.only(Reminding.Step.RUN_OUT);
        }
        return (term instanceof Term.Exact) ? Reminding.HALFWAY
                : Reminding.before(frame.terms("tracking.actionDefaults.remindBefore"));
    }

}
