package org.lianxi.command.duty.reportdutyperformance;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * A standing duty is reported by period; no period is reported before it begins (C-3).
 *
 * @param duty the duty
 * @param period the period named, or null
 * @param today the day of the report
 */
public record PeriodIsNamedAndHasBegun(Charter.Duty duty, String period, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return (this.period == null) ? !this.duty.kinds().contains("standing")
                : DutyPeriod.begin(this.period).filter((begin) -> !begin.isAfter(this.today)).isPresent();
    }

    @Override
    public String path() {
        return "duties." + this.duty.id();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(Refusal.given(this.period), this.duty.id());
    }

}
