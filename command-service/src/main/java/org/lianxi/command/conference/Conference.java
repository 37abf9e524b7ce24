package org.lianxi.command.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.command.conference.adoptcharter.AdoptCharter;
import org.lianxi.command.conference.adoptcharter.CharterIsAdoptedByTheInstallation;
import org.lianxi.command.conference.changemember.ChangeMember;
import org.lianxi.command.conference.changemember.ConfirmationCitesABasis;
import org.lianxi.command.conference.changemember.ConferenceConfirmsMembers;
import org.lianxi.command.conference.changemember.NominationIsPending;
import org.lianxi.command.conference.changemember.TermBeginsNotBeforeTheNomination;
import org.lianxi.command.conference.nominatemember.ExOfficioSeatChangesByEvidenceOnly;
import org.lianxi.command.conference.nominatemember.NoNominationIsPendingForTheSeat;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.conference.nominatemember.NomineeIsNotTheHolder;
import org.lianxi.command.conference.nominatemember.SeatExists;
import org.lianxi.command.conference.nominatemember.SeatsUnitNominates;
import org.lianxi.command.conference.rejectnomination.RejectNomination;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.SeenVersion;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.DocumentNumberAssigned;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.SeatFilled;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * The standing organ. Its seats change only by nomination and confirmation (C-2.4).
 */
public class Conference {

    @AggregateIdentifier
    private String id;

    private Standing standing = Standing.NONE;

    protected Conference() {
    }

    @CommandHandler
    Conference(AdoptCharter command, Actor actor) {
        Rule.verify(new CharterIsAdoptedByTheInstallation(actor));
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
    void decide(NominateMember command, Actor actor, Clock clock) {
        Rule.verify(new SeatExists(command.seatId(), this.standing));
        Charter.Seat seat = this.standing.charter().seat(command.seatId()).orElseThrow();
        Rule.verify(new ExOfficioSeatChangesByEvidenceOnly(seat), new SeatsUnitNominates(seat, actor, this.standing),
                new NoNominationIsPendingForTheSeat(seat, this.standing),
                new NomineeIsNotTheHolder(command.nominee(), this.standing.holders().get(seat.id())));
        apply(new MemberNominated(command.conferenceId(), command.nominationId(), seat.id(), seat.unit(),
                command.nominee(), command.reason(), LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(ChangeMember command, Actor actor, Clock clock) {
        Rule.verify(new NominationIsPending(command.nominationId(), this.standing));
        MemberNominated nomination = this.standing.pending().get(command.nominationId());
        Charter.Seat seat = this.standing.charter().seat(nomination.seatId()).orElseThrow();
        LocalDate effectiveOn = (command.effectiveOn() != null) ? command.effectiveOn() : LocalDate.now(clock);
        Rule.verify(new ConferenceConfirmsMembers(seat, actor, this.standing),
                new ConfirmationCitesABasis(command.basis(), this.standing),
                new TermBeginsNotBeforeTheNomination(effectiveOn, nomination));
        apply(new MemberChanged(command.conferenceId(), nomination.nominationId(), seat.id(), seat.role(), seat.unit(),
                this.standing.holders().get(seat.id()), nomination.nominee(), command.basis(), effectiveOn));
    }

    @CommandHandler
    void decide(RejectNomination command, Actor actor, Clock clock) {
        Rule.verify(new NominationIsPending(command.nominationId(), this.standing));
        MemberNominated nomination = this.standing.pending().get(command.nominationId());
        Charter.Seat seat = this.standing.charter().seat(nomination.seatId()).orElseThrow();
        Rule.verify(new ConferenceConfirmsMembers(seat, actor, this.standing));
        apply(new NominationRejected(command.conferenceId(), nomination.nominationId(), nomination.seatId(),
                nomination.unitCode(), command.reason(), LocalDate.now(clock)));
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
