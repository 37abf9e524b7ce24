package org.lianxi.command.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.lianxi.command.conference.proposeunitchange.LeadUnitStays;
import org.lianxi.command.conference.proposeunitchange.UnitIsNoMemberYet;
import org.lianxi.command.conference.proposeunitchange.UnitNameIsFree;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.UnitsAreMembers;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.NominationLapsed;
import org.lianxi.contract.conference.TermEnded;
import org.lianxi.contract.conference.UnitChangeProposed;

/**
 * What a change of units needs and what follows from it: for a unit that leaves, the ends
 * of its terms and of what it had nominated (C-2.3).
 */
final class UnitChanges {

    private UnitChanges() {
    }

    /**
     * Verifies that a proposed change fits the units in force, which may have changed
     * since it was proposed.
     */
    static void verifyPossible(UnitChangeProposed proposal, Standing standing) {
        String unit = proposal.unitCode();
        switch (proposal.kind()) {
            case "admit" ->
                Rule.verify(new UnitIsNoMemberYet(unit, standing), new UnitNameIsFree(unit, proposal.name(), standing));
            case "rename" -> Rule.verify(new UnitsAreMembers(List.of(unit), standing),
                    new UnitNameIsFree(unit, proposal.name(), standing));
            default -> Rule.verify(new UnitsAreMembers(List.of(unit), standing), new LeadUnitStays(unit, standing));
        }
    }

    static List<ConferenceEvent> confirmed(UnitChangeProposed proposal, ConfirmationBasis basis, Standing standing,
            LocalDate today) {
        String conference = standing.conferenceId();
        String unit = proposal.unitCode();
        return switch (proposal.kind()) {
            case "admit" -> List.of(new MemberUnitAdmitted(conference, unit, proposal.name(), proposal.fullName(),
                    proposal.affiliation(), lastPosition(standing) + 1, today, proposal.proposalId(), basis,
                    CharterInForce.seatsFor(unit, standing.charter())));
            case "rename" -> List.of(new MemberUnitRenamed(conference, unit, nameOf(unit, standing), proposal.name(),
                    proposal.fullName(), proposal.proposalId(), basis, today));
            default -> {
                List<ConferenceEvent> events = new ArrayList<>();
                events.add(new MemberUnitWithdrawn(conference, unit, nameOf(unit, standing), proposal.proposalId(),
                        basis, today));
                events.addAll(ended(standing, (seat) -> unit.equals(seat.unit()), "unit-withdrawn", today, today));
                yield events;
            }
        };
    }

    /**
     * Ends the terms in seats that are gone, and the nominations for them.
     */
    static List<ConferenceEvent> ended(Standing standing, Predicate<Charter.Seat> gone, String reason,
            LocalDate lastDay, LocalDate lapsedOn) {
        List<ConferenceEvent> events = new ArrayList<>();
        standing.charter().seats().stream().filter(gone).forEach((seat) -> {
            Holder holder = standing.holders().get(seat.id());
            if (holder != null) {
                events.add(new TermEnded(standing.conferenceId(), seat.id(), seat.role(), seat.unit(), holder, reason,
                        lastDay));
            }
            standing.pending()
                .values()
                .stream()
                .filter((nomination) -> nomination.seatId().equals(seat.id()))
                .sorted(Comparator.comparing(MemberNominated::nominationId))
                .forEach((nomination) -> events.add(new NominationLapsed(standing.conferenceId(),
                        nomination.nominationId(), nomination.seatId(), nomination.unitCode(), lapsedOn)));
        });
        return events;
    }

    static String nameOf(String unitCode, Standing standing) {
        return standing.charter().unit(unitCode).map(Charter.Unit::name).orElse(unitCode);
    }

    private static int lastPosition(Standing standing) {
        return standing.units().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

}
