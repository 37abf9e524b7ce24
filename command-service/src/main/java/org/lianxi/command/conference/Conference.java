package org.lianxi.command.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.command.action.Actions;
import org.lianxi.command.conference.adoptcharter.AdoptCharter;
import org.lianxi.command.conference.adoptcharter.CharterIsAdoptedByTheInstallation;
import org.lianxi.command.conference.adoptcharter.ConferenceHasNoCharterYet;
import org.lianxi.command.conference.amendcharter.AmendCharter;
import org.lianxi.command.conference.amendcharter.AmendmentChangesTheCharter;
import org.lianxi.command.conference.amendcharter.AmendmentHasItsOwnDocument;
import org.lianxi.command.conference.amendcharter.AmendmentIsInForce;
import org.lianxi.command.conference.amendcharter.AmendmentIsRegistered;
import org.lianxi.command.conference.amendcharter.AmendmentRestsOnAResolution;
import org.lianxi.command.conference.amendcharter.ApproverIsNotLower;
import org.lianxi.command.conference.amendcharter.UnitsKeepTheirCodes;
import org.lianxi.command.conference.appointofficestaff.AppointOfficeStaff;
import org.lianxi.command.conference.appointofficestaff.SeatIsOfTheOffice;
import org.lianxi.command.conference.appointofficestaff.SeatIsVacant;
import org.lianxi.command.conference.changeexofficioholder.ChangeExOfficioHolder;
import org.lianxi.command.conference.changeexofficioholder.EvidenceIsNamed;
import org.lianxi.command.conference.changeexofficioholder.OfficeOrSeatsUnitRecordsIt;
import org.lianxi.command.conference.changeexofficioholder.SeatGoesWithAPost;
import org.lianxi.command.conference.changemember.ChangeMember;
import org.lianxi.command.conference.changemember.ConferenceConfirmsMembers;
import org.lianxi.command.conference.changemember.ConfirmationCitesABasis;
import org.lianxi.command.conference.changemember.NominationIsPending;
import org.lianxi.command.conference.changemember.SeatIsOfTheConference;
import org.lianxi.command.conference.changemember.TermBeginsNotBeforeTheNomination;
import org.lianxi.command.conference.changeofficestaff.ChangeOfficeStaff;
import org.lianxi.command.conference.changeofficestaff.SeatIsHeld;
import org.lianxi.command.conference.confirmunitchange.ConferenceDecidesItsUnits;
import org.lianxi.command.conference.confirmunitchange.ConfirmUnitChange;
import org.lianxi.command.conference.confirmunitchange.LeavingUnitHasNoOpenActions;
import org.lianxi.command.conference.confirmunitchange.UnitChangeIsPending;
import org.lianxi.command.conference.confirmunitchange.UnitChangeRestsOnADecision;
import org.lianxi.command.conference.nameliaison.CharterHasLiaisons;
import org.lianxi.command.conference.nameliaison.NameLiaison;
import org.lianxi.command.conference.nameliaison.UnitNamesItsOwnLiaison;
import org.lianxi.command.conference.nominatemember.EligibilityIsAttested;
import org.lianxi.command.conference.nominatemember.ExOfficioSeatChangesByEvidenceOnly;
import org.lianxi.command.conference.nominatemember.LiaisonIsNamedByTheUnit;
import org.lianxi.command.conference.nominatemember.NoNominationIsPendingForTheSeat;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.conference.nominatemember.NomineeIsNotTheHolder;
import org.lianxi.command.conference.nominatemember.SeatExists;
import org.lianxi.command.conference.nominatemember.SeatsUnitNominates;
import org.lianxi.command.conference.nominatemember.SuccessorFollowsInThePost;
import org.lianxi.command.conference.proposeunitchange.NoChangeIsPendingForTheUnit;
import org.lianxi.command.conference.proposeunitchange.ProposalIsComplete;
import org.lianxi.command.conference.proposeunitchange.ProposeUnitChange;
import org.lianxi.command.conference.proposeunitchange.UnitsMayBeAdjusted;
import org.lianxi.command.conference.rejectnomination.RejectNomination;
import org.lianxi.command.conference.rejectunitchange.RejectUnitChange;
import org.lianxi.command.conference.withdrawnomination.NominatingUnitWithdraws;
import org.lianxi.command.conference.withdrawnomination.WithdrawNomination;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.SeenVersion;
import org.lianxi.command.shared.Things;
import org.lianxi.command.shared.UnitsAreMembers;
import org.lianxi.command.subject.Subjects;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.DocumentNumberAssigned;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.LiaisonNamed;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.NominationWithdrawn;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.conference.UnitChangeProposed;
import org.lianxi.contract.conference.UnitChangeRejected;
import org.lianxi.contract.meeting.ResolutionRecorded;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * The standing organ. Its charter changes by amendment only (C-0.1), its units by a
 * decision (C-2.3), its seats by nomination and confirmation (C-2.4), and those that go
 * with a post by evidence (INV-28).
 */
public class Conference {

    @AggregateIdentifier
    private String id;

    private Standing standing = Standing.NONE;

    protected Conference() {
    }

    @CommandHandler
    Conference(AdoptCharter command, Actor actor, Things things) {
        Rule.verify(new CharterIsAdoptedByTheInstallation(actor), new ConferenceHasNoCharterYet(command, things));
        Charter charter = command.charter();
        String conferenceId = command.conferenceId();
        LocalDate from = charter.source().inForceFrom();
        apply(new CharterAdopted(conferenceId, 1, charter.source().documentNumber(), from, command.sourceHash(),
                charter));
        List<Charter.Unit> units = charter.units();
        for (int i = 0; i < units.size(); i++) {
            Charter.Unit unit = units.get(i);
            apply(new MemberUnitAdmitted(conferenceId, unit.code(), unit.name(), unit.fullName(), unit.affiliation(),
                    i + 1, from));
        }
        for (Charter.SeatHolder holder : charter.holders()) {
            Charter.Seat seat = charter.seat(holder.seat()).orElseThrow();
            apply(new SeatFilled(conferenceId, seat.id(), seat.role(), seat.unit(),
                    new Holder(holder.personId(), holder.name(), holder.post()), from));
        }
    }

    @CommandHandlerInterceptor
    void addressed(ConferenceCommand command) {
        SeenVersion.verify(command);
    }

    @CommandHandler
    void decide(AmendCharter command, Actor actor, Meetings meetings, Actions actions, Clock clock) {
        Amendment amendment = new Amendment(command.charter(), this.standing);
        Charter inForce = this.standing.charter();
        Charter.Source source = command.charter().source();
        Rule.verify(new AmendmentIsRegistered(actor), new AmendmentHasItsOwnDocument(command.charter(), inForce),
                new AmendmentIsInForce(source.inForceFrom(), inForce, LocalDate.now(clock)),
                new AmendmentChangesTheCharter(amendment.changes()),
                new UnitsKeepTheirCodes(command.charter(), inForce));
        ConfirmationBasis resolution = null;
        if ("conference".equals(this.standing.rule("lifecycle.amendBy", "issuer"))) {
            MeetingState meeting = meeting(command.conferenceId(), command.meetingId(), meetings);
            Rule.verify(new AmendmentRestsOnAResolution(command.resolutionId(), meeting));
            resolution = resolved(meeting, command.resolutionId());
        }
        else {
            Rule.verify(new ApproverIsNotLower(source, inForce));
        }
        amendment.leaving()
            .forEach((unit) -> Rule.verify(LeavingUnitHasNoOpenActions.of(unit, actions.in(command.conferenceId()))));
        amendment.events(command.sourceHash(), resolution).forEach((event) -> apply(event));
    }

    @CommandHandler
    void decide(NominateMember command, Actor actor, Subjects subjects, Clock clock) {
        Charter.Seat seat = seat(command.seatId());
        Rule.verify(new LiaisonIsNamedByTheUnit(seat), new ExOfficioSeatChangesByEvidenceOnly(seat),
                new SeatsUnitNominates(seat, actor, this.standing),
                new NoNominationIsPendingForTheSeat(seat, this.standing),
                new NomineeIsNotTheHolder(command.nominee(), this.standing.holders().get(seat.id())),
                new SuccessorFollowsInThePost(SeatChange.confirmedBy(seat), seat, command.nominee(), this.standing),
                new EligibilityIsAttested(seat, command.eligibilityAttested(), this.standing));
        LocalDate today = LocalDate.now(clock);
        MemberNominated nomination = new MemberNominated(command.conferenceId(), command.nominationId(), seat.id(),
                seat.unit(), command.nominee(), command.reason(), today, command.eligibilityAttested());
        apply(nomination);
        String confirmBy = this.standing.rule(SeatChange.confirmedBy(seat), "conference");
        if (SeatChange.TOLD_TO_THE_OFFICE.contains(confirmBy)) {
            apply(SeatChange.of(seat, nomination, this.standing.holders().get(seat.id()),
                    SeatChange.named(seat, nomination, subjects), new ConfirmationBasis(confirmBy, command.reason()),
                    today));
        }
    }

    @CommandHandler
    void decide(WithdrawNomination command, Actor actor, Clock clock) {
        MemberNominated nomination = nomination(command.nominationId());
        Rule.verify(new NominatingUnitWithdraws(nomination, actor));
        apply(new NominationWithdrawn(command.conferenceId(), nomination.nominationId(), nomination.seatId(),
                nomination.unitCode(), command.reason(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ChangeMember command, Actor actor, Subjects subjects, Clock clock) {
        Charter.Seat seat = seat(nomination(command.nominationId()).seatId());
        Rule.verify(new SeatIsOfTheConference(seat));
        confirm(command.nominationId(), command.basis(), command.effectiveOn(), actor, subjects, clock);
    }

    @CommandHandler
    void decide(AppointOfficeStaff command, Actor actor, Subjects subjects, Clock clock) {
        Charter.Seat seat = seat(nomination(command.nominationId()).seatId());
        Rule.verify(new SeatIsOfTheOffice(seat), new SeatIsVacant(seat, this.standing.holders().get(seat.id())));
        confirm(command.nominationId(), command.basis(), command.effectiveOn(), actor, subjects, clock);
    }

    @CommandHandler
    void decide(ChangeOfficeStaff command, Actor actor, Subjects subjects, Clock clock) {
        Charter.Seat seat = seat(nomination(command.nominationId()).seatId());
        Rule.verify(new SeatIsOfTheOffice(seat), new SeatIsHeld(seat, this.standing.holders().get(seat.id())));
        confirm(command.nominationId(), command.basis(), command.effectiveOn(), actor, subjects, clock);
    }

    private void confirm(String nominationId, ConfirmationBasis basis, LocalDate from, Actor actor, Subjects subjects,
            Clock clock) {
        MemberNominated nomination = nomination(nominationId);
        Charter.Seat seat = seat(nomination.seatId());
        LocalDate effectiveOn = (from != null) ? from : LocalDate.now(clock);
        Rule.verify(new ActorHoldsTheRole(actor, this.standing),
                new ConferenceConfirmsMembers(seat, actor, this.standing),
                new ConfirmationCitesABasis(seat, basis, this.standing),
                new TermBeginsNotBeforeTheNomination(effectiveOn, nomination));
        apply(SeatChange.of(seat, nomination, this.standing.holders().get(seat.id()),
                SeatChange.named(seat, nomination, subjects), basis, effectiveOn));
    }

    @CommandHandler
    void decide(RejectNomination command, Actor actor, Clock clock) {
        MemberNominated nomination = nomination(command.nominationId());
        Rule.verify(new ActorHoldsTheRole(actor, this.standing),
                new ConferenceConfirmsMembers(seat(nomination.seatId()), actor, this.standing));
        apply(new NominationRejected(command.conferenceId(), nomination.nominationId(), nomination.seatId(),
                nomination.unitCode(), command.reason(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(NameLiaison command, Actor actor, Clock clock) {
        Rule.verify(new UnitsAreMembers(List.of(command.unitCode()), this.standing),
                new CharterHasLiaisons(command.unitCode(), this.standing),
                new UnitNamesItsOwnLiaison(command.unitCode(), actor));
        Charter.Seat seat = this.standing.seatOf(command.unitCode(), "liaison").orElseThrow();
        Holder holder = this.standing.holders().get(seat.id());
        Rule.verify(new NomineeIsNotTheHolder(command.liaison(), holder));
        apply(new LiaisonNamed(command.conferenceId(), seat.id(), seat.unit(), holder, command.liaison(),
                (command.effectiveOn() != null) ? command.effectiveOn() : LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ChangeExOfficioHolder command, Actor actor, Clock clock) {
        Charter.Seat seat = seat(command.seatId());
        Holder holder = this.standing.holders().get(seat.id());
        Rule.verify(new SeatGoesWithAPost(seat), new ActorHoldsTheRole(actor, this.standing),
                new OfficeOrSeatsUnitRecordsIt(seat, actor), new EvidenceIsNamed(seat, command.evidence()),
                new NomineeIsNotTheHolder(command.holder(), holder));
        apply(new ExOfficioHolderChanged(command.conferenceId(), seat.id(), seat.role(), seat.unit(), seat.organ(),
                holder, command.holder(), command.evidence(),
                (command.effectiveOn() != null) ? command.effectiveOn() : LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ProposeUnitChange command, Actor actor, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, this.standing), new UnitsMayBeAdjusted(this.standing),
                new ProposalIsComplete(command), new NoChangeIsPendingForTheUnit(command.unitCode(), this.standing));
        String name = "withdraw".equals(command.kind()) ? UnitChanges.nameOf(command.unitCode(), this.standing)
                : command.name();
        UnitChangeProposed proposal = new UnitChangeProposed(command.conferenceId(), command.proposalId(),
                command.kind(), command.unitCode(), name, (command.fullName() != null) ? command.fullName() : name,
                command.affiliation(), actor.unit(), command.reason(), LocalDate.now(clock));
        UnitChanges.verifyPossible(proposal, this.standing);
        apply(proposal);
    }

    @CommandHandler
    void decide(ConfirmUnitChange command, Actor actor, Meetings meetings, Actions actions, Clock clock) {
        Rule.verify(new UnitChangeIsPending(command.proposalId(), this.standing),
                new ActorHoldsTheRole(actor, this.standing), new UnitsMayBeAdjusted(this.standing),
                new ConferenceDecidesItsUnits(actor, this.standing));
        UnitChangeProposed proposal = this.standing.unitChanges().get(command.proposalId());
        MeetingState meeting = meeting(command.conferenceId(), command.meetingId(), meetings);
        Rule.verify(new UnitChangeRestsOnADecision(command, meeting, this.standing));
        UnitChanges.verifyPossible(proposal, this.standing);
        if ("withdraw".equals(proposal.kind())) {
            Rule.verify(LeavingUnitHasNoOpenActions.of(proposal.unitCode(), actions.in(command.conferenceId())));
        }
        ConfirmationBasis basis = (meeting != null) ? resolved(meeting, command.resolutionId())
                : new ConfirmationBasis("written", command.reference());
        UnitChanges.confirmed(proposal, basis, this.standing, LocalDate.now(clock)).forEach((event) -> apply(event));
    }

    @CommandHandler
    void decide(RejectUnitChange command, Actor actor, Clock clock) {
        Rule.verify(new UnitChangeIsPending(command.proposalId(), this.standing),
                new ActorHoldsTheRole(actor, this.standing), new ConferenceDecidesItsUnits(actor, this.standing));
        UnitChangeProposed proposal = this.standing.unitChanges().get(command.proposalId());
        apply(new UnitChangeRejected(command.conferenceId(), proposal.proposalId(), proposal.kind(),
                proposal.unitCode(), proposal.byUnit(), command.reason(), LocalDate.now(clock)));
    }

    private Charter.Seat seat(String seatId) {
        Rule.verify(new SeatExists(seatId, this.standing));
        return this.standing.charter().seat(seatId).orElseThrow();
    }

    private MemberNominated nomination(String nominationId) {
        Rule.verify(new NominationIsPending(nominationId, this.standing));
        return this.standing.pending().get(nominationId);
    }

    private static MeetingState meeting(String conferenceId, String meetingId, Meetings meetings) {
        return (meetingId != null) ? meetings.meeting(conferenceId, meetingId) : null;
    }

    private static ConfirmationBasis resolved(MeetingState meeting, String resolutionId) {
        return new ConfirmationBasis("meeting",
                meeting.resolution(resolutionId).map(ResolutionRecorded::resolutionId).orElse(resolutionId));
    }

    /**
     * Gives the next number of a year's minutes (INV-17). Called while the minutes are
     * being issued, in the same transaction.
     * @param minutesId the minutes
     * @param year year of issue
     * @return the number as printed
     */
    public String assignMinutesNumber(String minutesId, int year) {
        int number = this.standing.nextNumber(Standing.MINUTES, year);
        String documentNumber = printed("minutes.numbering.pattern", year, number);
        apply(new MinutesNumberAssigned(this.standing.conferenceId(), minutesId, year, number, documentNumber));
        return documentNumber;
    }

    /**
     * Gives the next number of a year to a paper of another kind than minutes (INV-17).
     * Called while the paper is being issued, in the same transaction.
     * @param kind the kind, such as {@code bulletin}
     * @param documentId the paper
     * @param year year of issue
     * @param patternPath the rule that says how the number is printed
     * @return the number as printed
     */
    public String assignDocumentNumber(String kind, String documentId, int year, String patternPath) {
        int number = this.standing.nextNumber(kind, year);
        String documentNumber = printed(patternPath, year, number);
        apply(new DocumentNumberAssigned(this.standing.conferenceId(), kind, documentId, year, number, documentNumber));
        return documentNumber;
    }

    private String printed(String patternPath, int year, int number) {
        return this.standing.rule(patternPath, "〔{year}〕{n}号")
            .replace("{year}", Integer.toString(year))
            .replace("{n}", Integer.toString(number));
    }

    @EventSourcingHandler
    void evolve(ConferenceEvent event) {
        this.id = idOf(event.conferenceId());
        this.standing = this.standing.evolve(event);
    }

    /**
     * The aggregate id of a conference.
     * @param conferenceId the conference
     * @return an id that carries its type
     */
    public static String idOf(String conferenceId) {
        return "conference-" + conferenceId;
    }

}
