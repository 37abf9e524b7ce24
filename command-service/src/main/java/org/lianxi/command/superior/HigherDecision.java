package org.lianxi.command.superior;

import java.time.Clock;
import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.superior.registerhigherdecision.RegisterHigherDecision;
import org.lianxi.contract.superior.HigherDecisionEvent;
import org.lianxi.contract.superior.HigherDecisionRegistered;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A decision of a higher level that the conference carries out (C-1.1).
 */
public class HigherDecision {

    @AggregateIdentifier
    private String id;

    protected HigherDecision() {
    }

    @CommandHandler
    HigherDecision(RegisterHigherDecision command, Actor actor, Conferences conferences, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, "superior.decisions.registeredBy"));
        apply(new HigherDecisionRegistered(command.conferenceId(), command.decisionId(), command.issuedBy(),
                command.documentNumber(), command.title(), command.summary(), command.issuedOn(),
                LocalDate.now(clock)));
    }

    @EventSourcingHandler
    void evolve(HigherDecisionEvent event) {
        this.id = event.decisionId();
    }

}
