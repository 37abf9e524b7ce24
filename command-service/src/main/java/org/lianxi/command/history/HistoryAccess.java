package org.lianxi.command.history;

import java.time.Clock;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.history.beginaccess.BeginAccess;
import org.lianxi.command.history.beginaccess.MemberUnitReadsWhatConcernsIt;
import org.lianxi.command.history.endaccess.AccessHasNotEnded;
import org.lianxi.command.history.endaccess.EndAccess;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.SameConference;
import org.lianxi.contract.history.AccessBegun;
import org.lianxi.contract.history.AccessEnded;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * One reading of the record, 查阅. Who inspects a conference need not belong to it, so an
 * auditor may act for any body; everybody else reads in a role that the charter gives.
 */
public class HistoryAccess {

    @AggregateIdentifier
    private String id;

    private AccessBegun begun;

    private boolean ended;

    protected HistoryAccess() {
    }

    @CommandHandler
    HistoryAccess(BeginAccess command, Actor actor, Conferences conferences, Clock clock) {
        mayRead(actor, conferences.standing(command.conferenceId()),
                new MemberUnitReadsWhatConcernsIt(actor, command.concerning()));
        apply(new AccessBegun(command.conferenceId(), command.accessId(), actor.unit(), command.format(),
                command.filters(), command.upToIndex(), clock.instant()));
    }

    /**
     * Verifies that somebody may read.
     * @param actor who reads
     * @param standing the conference
     * @param extent how much of the record is asked for
     */
    static void mayRead(Actor actor, Standing standing, MemberUnitReadsWhatConcernsIt extent) {
        if (!actor.isAuditor()) {
            Rule.verify(new ActorHoldsTheRole(actor, standing));
        }
        Rule.verify(extent);
    }

    @CommandHandler
    void decide(EndAccess command, Clock clock) {
        SameConference.verify(command, this.begun.conferenceId(), "access");
        Rule.verify(new AccessHasNotEnded(this.id, this.ended));
        apply(new AccessEnded(command.conferenceId(), this.id, this.begun.byUnit(), command.lines(),
                command.lastIndex(), command.ending(), clock.instant()));
    }

    @EventSourcingHandler
    void evolve(AccessBegun event) {
        this.id = event.accessId();
        this.begun = event;
    }

    @EventSourcingHandler
    void evolve(AccessEnded event) {
        this.ended = true;
    }

}
