package org.lianxi.command.action.urgeaction;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.shared.Rule;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.UrgingLevel;

/**
 * A stronger urging waits until the day has passed by which the earlier one was to be
 * answered (C-4.10). Early records may name none, and let it follow at once.
 *
 * @param level how strongly
 * @param open the last urging while it is unanswered, or null
 * @param today the day of the urging
 */
public record EarlierUrgingHadItsTime(UrgingLevel level, ActionUrged open, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return this.open == null || this.level == this.open.level() || this.open.answerBy() == null
                || this.open.answerBy().isBefore(this.today);
    }

    @Override
    public String path() {
        return "tracking.by";
    }

    @Override
    public List<?> details() {
        return List.of(this.open.answerBy());
    }

}
