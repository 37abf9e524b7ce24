package org.lianxi.command.superior;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.superior.submitopinion.OpinionHasAddressees;
import org.lianxi.command.superior.submitopinion.OpinionIsAdoptedByAResolution;
import org.lianxi.command.superior.submitopinion.SubmitOpinion;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.superior.OpinionEvent;
import org.lianxi.contract.superior.OpinionSubmitted;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * What the conference puts to the Party committee and the government (C-1.2, A-25).
 */
public class Opinion {

    @AggregateIdentifier
    private String id;

    protected Opinion() {
    }

    @CommandHandler
    Opinion(SubmitOpinion command, Actor actor, Conferences conferences, Meetings meetings, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        MeetingState meeting = (command.meetingId() != null)
                ? meetings.meeting(command.conferenceId(), command.meetingId()) : MeetingState.NONE;
        Charter.Source source = standing.charter().source();
        List<String> addressees = Stream.of(source.party(), source.government()).filter(Objects::nonNull).toList();
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, "superior.opinionAdoptedBy"),
                new OpinionHasAddressees(addressees),
                new OpinionIsAdoptedByAResolution(command.resolutionId(), meeting, standing));
        apply(new OpinionSubmitted(command.conferenceId(), command.opinionId(), command.title(), command.text(),
                addressees, command.meetingId(), command.resolutionId(), command.reference(), LocalDate.now(clock)));
    }

    @EventSourcingHandler
    void evolve(OpinionEvent event) {
        this.id = event.opinionId();
    }

}
