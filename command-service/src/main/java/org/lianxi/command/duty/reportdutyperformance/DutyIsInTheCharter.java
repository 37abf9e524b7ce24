package org.lianxi.command.duty.reportdutyperformance;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * A duty is one of those that the charter numbers (C-3).
 *
 * @param dutyId the duty named
 * @param duty the charter's duty of that id
 */
public record DutyIsInTheCharter(String dutyId, Optional<Charter.Duty> duty) implements Rule {

    @Override
    public boolean holds() {
        return this.duty.isPresent();
    }

    @Override
    public String path() {
        return "duties";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.dutyId);
    }

}
