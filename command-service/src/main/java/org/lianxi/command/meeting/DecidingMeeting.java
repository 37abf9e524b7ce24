package org.lianxi.command.meeting;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.lianxi.command.casework.CaseFiles;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.correctresolution.CorrectResolution;
import org.lianxi.command.meeting.correctresolution.VotedTextStands;
import org.lianxi.command.meeting.recorddissent.PositionFitsTheDecisionMode;
import org.lianxi.command.meeting.recorddissent.PositionIsTheUnitsVote;
import org.lianxi.command.meeting.recorddissent.RecordDissent;
import org.lianxi.command.meeting.recorddissent.UnitTakesPartInTheDecision;
import org.lianxi.command.meeting.recordresolution.CaseWasReferredHere;
import org.lianxi.command.meeting.recordresolution.LeadUnitIsNoCoUnit;
import org.lianxi.command.meeting.recordresolution.MeetingIsInSession;
import org.lianxi.command.meeting.recordresolution.QuorumIsPresent;
import org.lianxi.command.meeting.recordresolution.RecordResolution;
import org.lianxi.command.meeting.recordresolution.ResolutionIsNotDueBeforeTheMeeting;
import org.lianxi.command.meeting.recordresolution.ResolutionIsVotedOn;
import org.lianxi.command.meeting.takevote.CharterDecidesByVote;
import org.lianxi.command.meeting.takevote.EveryPresentUnitVotesOnce;
import org.lianxi.command.meeting.takevote.Majority;
import org.lianxi.command.meeting.takevote.TakeVote;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.UnitsAreMembers;
import org.lianxi.contract.meeting.DissentRecorded;
import org.lianxi.contract.meeting.ResolutionCorrected;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.VoteTaken;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A meeting while it agrees matters, by consensus or by vote (C-4.4, A-16).
 */
abstract class DecidingMeeting extends CalledMeeting {

    private static final String RESOLUTIONS = "minutes.resolutions";

    private static final String MODE = "decision.mode";

    @CommandHandler
    void decide(RecordResolution command, Actor actor, Conferences conferences, CaseFiles cases, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, RESOLUTIONS),
                new ResolutionIsVotedOn(standing), new MeetingIsInSession(state(), RESOLUTIONS),
                new UnitsAreMembers(command.units(), standing),
                new LeadUnitIsNoCoUnit(command.leadUnit(), command.coUnits()),
                new ResolutionIsNotDueBeforeTheMeeting(command.dueOn(), state(), clock.getZone()),
                new QuorumIsPresent(state(), standing));
        if (command.caseId() != null) {
            Rule.verify(
                    new CaseWasReferredHere(cases.file(command.conferenceId(), command.caseId()), command.meetingId()));
        }
        agree(command, standing);
    }

    private void agree(RecordResolution command, Standing standing) {
        apply(new ResolutionRecorded(command.conferenceId(), command.meetingId(), command.resolutionId(),
                state().resolutions().size() + 1, command.title(), command.text(), command.leadUnit(),
                standing.inOrder(command.coUnits()), command.dueOn(), command.caseId()));
    }

    @CommandHandler
    void decide(TakeVote command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, MODE),
                new CharterDecidesByVote(standing), new MeetingIsInSession(state(), MODE),
                new UnitsAreMembers(command.units(), standing),
                new LeadUnitIsNoCoUnit(command.leadUnit(), command.coUnits()),
                new ResolutionIsNotDueBeforeTheMeeting(command.dueOn(), state(), clock.getZone()),
                new QuorumIsPresent(state(), standing), new EveryPresentUnitVotesOnce(command.votes(), state()));
        Majority majority = Majority.of(standing);
        boolean carried = majority.carries(command.votes());
        List<String> order = standing.inOrder(state().presentUnits());
        apply(new VoteTaken(command.conferenceId(), command.meetingId(), command.resolutionId(), command.title(),
                command.text(), majority.wireName(),
                command.votes()
                    .stream()
                    .sorted(Comparator.comparingInt((vote) -> order.indexOf(vote.unitCode())))
                    .toList(),
                carried));
        if (carried) {
            agree(new RecordResolution(command.conferenceId(), command.meetingId(), command.expectedVersion(),
                    command.resolutionId(), command.title(), command.text(), command.leadUnit(), command.coUnits(),
                    command.dueOn()), standing);
        }
    }

    @CommandHandler
    void decide(CorrectResolution command, Actor actor, Conferences conferences, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        ResolutionRecorded known = resolution(command.resolutionId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, RESOLUTIONS),
                new MeetingIsInSession(state(), RESOLUTIONS), new UnitsAreMembers(command.units(), standing),
                new LeadUnitIsNoCoUnit(command.leadUnit(), command.coUnits()),
                new ResolutionIsNotDueBeforeTheMeeting(command.dueOn(), state(), clock.getZone()), new VotedTextStands(
                        command.title(), command.text(), state().session().votes().get(command.resolutionId())));
        apply(new ResolutionCorrected(command.conferenceId(), command.meetingId(), command.resolutionId(),
                known.number(), command.title(), command.text(), command.leadUnit(),
                standing.inOrder(command.coUnits()), command.dueOn(), command.reason()));
    }

    @CommandHandler
    void decide(RecordDissent command, Actor actor, Conferences conferences) {
        Standing standing = conferences.standing(command.conferenceId());
        resolution(command.resolutionId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, MODE),
                new MeetingIsInSession(state(), MODE), new UnitTakesPartInTheDecision(command.unitCode(), state()),
                new PositionFitsTheDecisionMode(command.position(), standing), new PositionIsTheUnitsVote(
                        command.unitCode(), command.position(), state().session().votes().get(command.resolutionId())));
        apply(new DissentRecorded(command.conferenceId(), command.meetingId(), command.resolutionId(),
                command.unitCode(), command.position(), command.opinion()));
    }

    private ResolutionRecorded resolution(String resolutionId) {
        return state().resolution(resolutionId).orElseThrow(() -> Refusal.unknown("resolution", resolutionId));
    }

}
