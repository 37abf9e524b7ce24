package org.lianxi.command.superior;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.SameConference;
import org.lianxi.command.shared.SeenVersion;
import org.lianxi.command.shared.UnitsAreMembers;
import org.lianxi.command.superior.acceptassignment.AcceptAssignment;
import org.lianxi.command.superior.acceptassignment.AssignmentComesFromAbove;
import org.lianxi.command.superior.closeassignment.AssignmentIsReported;
import org.lianxi.command.superior.closeassignment.CloseAssignment;
import org.lianxi.command.superior.reportassignment.AssignmentIsNotFinished;
import org.lianxi.command.superior.reportassignment.ReportAssignment;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.contract.superior.AssignmentClosed;
import org.lianxi.contract.superior.AssignmentEvent;
import org.lianxi.contract.superior.AssignmentReported;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A matter that the leadership assigned to the conference (C-1.2).
 */
public class Assignment {

    private static final String OFFICE = "superior.assignedBy";

    @AggregateIdentifier
    private String id;

    private AssignmentState state = AssignmentState.NONE;

    protected Assignment() {
    }

    @CommandHandler
    Assignment(AcceptAssignment command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        List<String> units = (command.leadUnit() != null) ? List.of(command.leadUnit()) : List.of();
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, OFFICE),
                new AssignmentComesFromAbove(command.assignedBy(), standing), new UnitsAreMembers(units, standing));
        apply(new AssignmentAccepted(command.conferenceId(), command.assignmentId(), command.assignedBy(),
                standing.bodyName(command.assignedBy()), command.reference(), command.title(), command.text(),
                command.leadUnit(), command.dueOn(), LocalDate.now(clock)));
    }

    @CommandHandlerInterceptor
    void addressed(ConferenceCommand command) {
        SameConference.verify(command, this.state.conferenceId(), "assignment");
        SeenVersion.verify(command);
    }

    @CommandHandler
    void decide(ReportAssignment command, Actor actor, Conferences conferences, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, OFFICE), new AssignmentIsNotFinished(this.state));
        AssignmentAccepted accepted = this.state.accepted();
        apply(new AssignmentReported(command.conferenceId(), command.assignmentId(), this.state.reports() + 1,
                accepted.assignedBy(), accepted.assignedByName(), command.summary(), command.reference(),
                LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(CloseAssignment command, Actor actor, Conferences conferences, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, OFFICE), new AssignmentIsNotFinished(this.state),
                new AssignmentIsReported(this.state));
        apply(new AssignmentClosed(command.conferenceId(), command.assignmentId(), command.outcome(),
                LocalDate.now(clock)));
    }

    @EventSourcingHandler
    void evolve(AssignmentEvent event) {
        this.id = event.assignmentId();
        this.state = this.state.evolve(event);
    }

}
