package org.lianxi.command.duty.reportdutyperformance;

import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.Things;

/**
 * The actions that a duty report names exist in this conference (C-3).
 *
 * @param command the command
 * @param things what there is
 */
public record LinkedActionsExist(ReportDutyPerformance command, Things things) implements Rule {

    private List<String> missing() {
        return this.command.actions()
            .stream()
            .filter((id) -> !id.startsWith("action-") || !this.things.exist(this.command.conferenceId(), id))
            .toList();
    }

    @Override
    public boolean holds() {
        return missing().isEmpty();
    }

    @Override
    public String path() {
        return "duties." + this.command.dutyId();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(missing());
    }

}
