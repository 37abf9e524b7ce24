package org.lianxi.query.conference.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.lianxi.contract.conference.Holder;
import org.lianxi.query.conference.roster.RosterView.Term;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.Views;
import org.springframework.stereotype.Component;

/**
 * Writes down who sits where on a day: each seat there is that day, and who holds it.
 */
@Component
public class RosterOfDay {

    private final Views<RosterView> rosters;

    private final UnitRegister register;

    RosterOfDay(Views<RosterView> rosters, UnitRegister register) {
        this.rosters = rosters;
        this.register = register;
    }

    /**
     * By the record that is asked about.
     */
    Roster of(String conferenceId, LocalDate day) {
        RosterView view = this.rosters.find(conferenceId)
            .map(Stored::view)
            .orElseThrow(() -> new UnknownEntityException("conference", conferenceId));
        return of(view, this.register.of(conferenceId), day);
    }

    /**
     * By the events that this thread has folded so far.
     * @param conferenceId the conference
     * @param day the day
     * @return the roster, or empty when there is no such conference yet
     */
    public Optional<Roster> folded(String conferenceId, LocalDate day) {
        return this.rosters.current(conferenceId)
            .flatMap((view) -> this.register.folded(conferenceId).map((units) -> of(view, units, day)));
    }

    private static Roster of(RosterView view, Units units, LocalDate day) {
        List<FilledSeat> seats = view.seats().stream().filter((seat) -> seat.covers(day)).map((seat) -> {
            Optional<Term> term = view.term(seat.id(), day);
            String unit = term.map(Term::unitCode).orElse(seat.unitCode());
            return new FilledSeat(seat.id(), seat.role(), unit, units.nameOn(unit, day), seat.organ(),
                    seat.eligibility(), term.map(Term::holder).orElse(null), term.map(Term::from).orElse(null));
        }).toList();
        return new Roster(day, seats,
                seats.stream().filter((seat) -> seat.holder() == null).map(FilledSeat::seatId).toList());
    }

    /**
     * The roster of a day.
     *
     * @param asOf the day
     * @param seats every seat there was, in the charter's order
     * @param vacancies ids of the seats that nobody held
     */
    public record Roster(LocalDate asOf, List<FilledSeat> seats, List<String> vacancies) {
    }

    /**
     * A seat on a day.
     *
     * @param seatId its id
     * @param role its role
     * @param unitCode code of the unit that fills it, or null when an organ does
     * @param unitName the unit's name on that day
     * @param organ the organ outside that fills it, or null
     * @param eligibility who may hold it, in the charter's words
     * @param holder who held it, or null for nobody
     * @param since the holder's first day, or null for nobody
     */
    public record FilledSeat(String seatId, String role, String unitCode, String unitName, String organ,
            String eligibility, Holder holder, LocalDate since) {
    }

}
