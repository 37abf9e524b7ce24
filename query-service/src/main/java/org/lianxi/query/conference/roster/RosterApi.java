package org.lianxi.query.conference.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.query.conference.roster.RosterView.Seat;
import org.lianxi.query.conference.roster.RosterView.Term;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.past.ValidOn;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.Views;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers who sits where, today or on any day, and who sat there before.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}")
class RosterApi {

    private final RosterOfDay roster;

    private final Views<RosterView> rosters;

    private final UnitRegister register;

    private final Answers answers;

    private final Clock clock;

    RosterApi(RosterOfDay roster, Views<RosterView> rosters, UnitRegister register, Answers answers, Clock clock) {
        this.roster = roster;
        this.rosters = rosters;
        this.register = register;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/roster")
    ResponseEntity<Object> roster(@PathVariable String conferenceId, ValidOn asOf) {
        return this.answers.oneAsOfToday(conferenceId, "conference-" + conferenceId,
                () -> on(conferenceId, asOf.day().orElseGet(() -> LocalDate.now(this.clock))));
    }

    RosterOfDay.Roster on(String conferenceId, LocalDate day) {
        return this.roster.of(conferenceId, day);
    }

    @GetMapping("/seats/{seatId}/terms")
    ResponseEntity<Object> seatTerms(@PathVariable String conferenceId, @PathVariable String seatId, PageRequest page) {
        return this.answers.list(conferenceId, "terms", () -> {
            RosterView view = view(conferenceId);
            Seat seat = view.seat(seatId).orElseThrow(() -> new UnknownEntityException("seat", seatId));
            return page.of(terms(conferenceId,
                    view.terms().stream().filter((term) -> term.seatId().equals(seat.id())).toList()));
        });
    }

    @GetMapping("/people/{personId}/terms")
    ResponseEntity<Object> personTerms(@PathVariable String conferenceId, @PathVariable String personId,
            PageRequest page) {
        return this.answers.list(conferenceId, "terms", () -> {
            List<Term> served = view(conferenceId).terms()
                .stream()
                .filter((term) -> term.holder().personId().equals(personId))
                .toList();
            if (served.isEmpty()) {
                throw new UnknownEntityException("person", personId);
            }
            return page.of(terms(conferenceId, served));
        });
    }

    private RosterView view(String conferenceId) {
        return this.rosters.find(conferenceId)
            .map(Stored::view)
            .orElseThrow(() -> new UnknownEntityException("conference", conferenceId));
    }

    private List<ServedTerm> terms(String conferenceId, List<Term> terms) {
        Units units = this.register.of(conferenceId);
        return terms.stream()
            .map((term) -> new ServedTerm(term.seatId(), term.role(), term.unitCode(), units.name(term.unitCode()),
                    term.holder(), term.from(), term.until(), term.nominationId(), term.basis()))
            .toList();
    }

    record ServedTerm(String seatId, String role, String unitCode, String unitName, Holder holder, LocalDate from,
            LocalDate until, String nominationId, ConfirmationBasis basis) {
    }

}
