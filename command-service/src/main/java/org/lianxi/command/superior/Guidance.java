package org.lianxi.command.superior;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.superior.issueguidance.GuidanceGoesToBodiesBelow;
import org.lianxi.command.superior.issueguidance.IssueGuidance;
import org.lianxi.contract.superior.GuidanceEvent;
import org.lianxi.contract.superior.GuidanceIssued;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * What the conference asks of bodies below that are no members (C-1.4).
 */
public class Guidance {

    @AggregateIdentifier
    private String id;

    protected Guidance() {
    }

    @CommandHandler
    Guidance(IssueGuidance command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "superior.guidanceTo"),
                new GuidanceGoesToBodiesBelow(command.addressees(), standing));
        List<String> addressees = command.addressees().stream().distinct().toList();
        apply(new GuidanceIssued(command.conferenceId(), command.guidanceId(), command.title(), command.text(),
                addressees, addressees.stream().map(standing::bodyName).toList(), command.documentNumber(),
                LocalDate.now(clock)));
    }

    @EventSourcingHandler
    void evolve(GuidanceEvent event) {
        this.id = event.guidanceId();
    }

}
