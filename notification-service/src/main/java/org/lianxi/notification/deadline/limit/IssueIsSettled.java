package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.IssueMatter;
import org.springframework.stereotype.Component;

/**
 * An issue that stays open for too long comes before the office and the convener
 * ({@code issues.settledWithin}, C-1.5).
 */
@Component
final class IssueIsSettled implements Limit {

    @Override
    public String rule() {
        return "issues.settledWithin";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof IssueMatter issue)) {
            return List.of();
        }
        return frame.term("issues.settledWithin")
            .map((term) -> frame.within(term, issue.raisedAt(), issue.raisedOn())
                .of(this, found.id(), issue.title(), frame.office(),
                        Reminding.only(Reminding.Step.DUE, Reminding.Step.TO_CONVENER),
                        frame.page("issues", found.id())))
            .stream()
            .toList();
    }

}
