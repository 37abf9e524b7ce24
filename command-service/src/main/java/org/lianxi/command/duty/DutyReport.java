package org.lianxi.command.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.duty.reportdutyperformance.DutyIsInTheCharter;
import org.lianxi.command.duty.reportdutyperformance.LinkedActionsExist;
import org.lianxi.command.duty.reportdutyperformance.PeriodIsNamedAndHasBegun;
import org.lianxi.command.duty.reportdutyperformance.ReportDutyPerformance;
import org.lianxi.command.duty.reportdutyperformance.UnitHasTheDuty;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.Things;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.duty.DutyEvent;
import org.lianxi.contract.duty.DutyPerformanceReported;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * What a unit says about how it performs a duty (C-3).
 */
public class DutyReport {

    @AggregateIdentifier
    private String id;

    protected DutyReport() {
    }

    @CommandHandler
    DutyReport(ReportDutyPerformance command, Actor actor, Conferences conferences, Things things, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Optional<Charter.Duty> found = standing.charter()
            .duties()
            .stream()
            .filter((duty) -> duty.id().equals(command.dutyId()))
            .findFirst();
        Rule.verify(new ActorHoldsTheRole(actor, standing), new DutyIsInTheCharter(command.dutyId(), found));
        Charter.Duty duty = found.orElseThrow();
        LocalDate today = LocalDate.now(clock);
        Rule.verify(new UnitHasTheDuty(actor, duty), new PeriodIsNamedAndHasBegun(duty, command.period(), today),
                new LinkedActionsExist(command, things));
        apply(new DutyPerformanceReported(command.conferenceId(), command.dutyReportId(), duty.id(), duty.unit(),
                command.period(), command.summary(), command.actions().stream().distinct().toList(), today));
    }

    @EventSourcingHandler
    void evolve(DutyEvent event) {
        this.id = event.dutyReportId();
    }

}
