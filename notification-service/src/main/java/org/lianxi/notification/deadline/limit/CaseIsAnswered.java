package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.calendar.Term;
import org.lianxi.notification.deadline.matter.CaseMatter;
import org.lianxi.notification.deadline.matter.Found;
import org.springframework.stereotype.Component;

/**
 * Units answer what they are asked in a case, such as a hazard that was referred to them
 * or a warning ({@code reporting.promptly.referralWithin}, C-4.9, F07, F13).
 */
@Component
final class CaseIsAnswered implements Limit {

    @Override
    public String rule() {
        return "caseKinds";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof CaseMatter matter)) {
            return List.of();
        }
        return frame.term("reporting.promptly.referralWithin")
            .stream()
            .flatMap((term) -> matter.owed().stream().map((asked) -> deadline(asked, term, found.id(), matter, frame)))
            .filter((deadline) -> !deadline.units().isEmpty())
            .toList();
    }

    private Deadline deadline(CaseMatter.Owed asked, Term term, String caseId, CaseMatter matter, Frame frame) {
        return frame.within(term, asked.at(), asked.on())
            .of(this, caseId + "/" + asked.number(), matter.title(), frame.membersAmong(asked.units()), Reminding.USUAL,
                    frame.page("cases", caseId))
            .ofKind(matter.kind());
    }

}
