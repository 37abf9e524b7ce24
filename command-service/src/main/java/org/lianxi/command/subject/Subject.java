package org.lianxi.command.subject;

import java.time.Clock;
import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.Things;
import org.lianxi.command.subject.erasesubject.EraseSubject;
import org.lianxi.command.subject.erasesubject.NamesAreKeptNoLonger;
import org.lianxi.command.subject.erasesubject.OfficeOrDataProtectionErases;
import org.lianxi.command.subject.erasesubject.SubjectIsNotErasedYet;
import org.lianxi.contract.conference.SubjectErased;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * Somebody whose name is not on the public roster. All that the record says of one is
 * that the name was erased.
 */
public class Subject {

    @AggregateIdentifier
    private String id;

    protected Subject() {
    }

    @CommandHandler
    Subject(EraseSubject command, Actor actor, Conferences conferences, Subjects subjects, Things things, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeOrDataProtectionErases(actor));
        if (!subjects.knows(command.conferenceId(), command.subjectId())) {
            throw Refusal.unknown("subject", command.subjectId());
        }
        LocalDate today = LocalDate.now(clock);
        Rule.verify(new SubjectIsNotErasedYet(things.exist(command.conferenceId(), command.subjectId())),
                new NamesAreKeptNoLonger(subjects.lastNamedOn(command.conferenceId(), command.subjectId()), today,
                        standing));
        apply(new SubjectErased(command.conferenceId(), command.subjectId(), command.ground(), actor.unit(), today));
    }

    @EventSourcingHandler
    void evolve(SubjectErased event) {
        this.id = event.subjectId();
    }

}
