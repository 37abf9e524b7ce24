package org.lianxi.query.conference.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;

/**
 * The seats of a conference, every term served in them, and every nomination.
 *
 * @param seats in the charter's order
 * @param terms in the order in which they began
 * @param nominations in the order in which they were made
 */
record RosterView(List<Seat> seats, List<Term> terms, List<Nomination> nominations) {

    static RosterView none() {
        return new RosterView(List.of(), List.of(), List.of());
    }

    /**
     * The seats of a new version of the charter; those that it no longer has stay for the
     * days before.
     */
    RosterView seated(List<Seat> named, LocalDate from) {
        List<Seat> all = new ArrayList<>();
        named.forEach((seat) -> all.add(seat(seat.id()).filter((old) -> old.until() == null)
            .map((old) -> seat.since(old.from()))
            .orElse(seat)));
        Set<String> kept = all.stream().map(Seat::id).collect(Collectors.toSet());
        this.seats.stream()
            .filter((seat) -> !kept.contains(seat.id()))
            .forEach((seat) -> all.add((seat.until() == null) ? seat.ending(from.minusDays(1)) : seat));
        return new RosterView(List.copyOf(all), this.terms, this.nominations);
    }

    RosterView admitted(List<Seat> more) {
        Set<String> ids = more.stream().map(Seat::id).collect(Collectors.toSet());
        List<Seat> all = new ArrayList<>(this.seats.stream().filter((seat) -> !ids.contains(seat.id())).toList());
        all.addAll(more);
        return new RosterView(List.copyOf(all), this.terms, this.nominations);
    }

    RosterView withdrawn(String unitCode, LocalDate lastDay) {
        return new RosterView(this.seats.stream()
            .map((seat) -> (unitCode.equals(seat.unitCode()) && seat.until() == null) ? seat.ending(lastDay) : seat)
            .toList(), this.terms, this.nominations);
    }

    RosterView ended(String seatId, LocalDate lastDay) {
        return new RosterView(this.seats,
                this.terms.stream()
                    .map((term) -> (term.seatId().equals(seatId) && term.until() == null)
                            ? term.endingBefore(lastDay.plusDays(1)) : term)
                    .toList(),
                this.nominations);
    }

    Optional<Seat> seat(String id) {
        return this.seats.stream().filter((seat) -> seat.id().equals(id)).findFirst();
    }

    /**
     * Who held a seat on a day.
     */
    Optional<Term> term(String seatId, LocalDate day) {
        return this.terms.stream().filter((term) -> term.seatId().equals(seatId) && term.covers(day)).findFirst();
    }

    /**
     * Begins a term and ends the one before, the day before.
     */
    RosterView begin(Term begun) {
        List<Seat> changed = this.seats;
        if (seat(begun.seatId()).isEmpty()) {
            changed = new ArrayList<>(this.seats);
            changed.add(new Seat(begun.seatId(), begun.role(), begun.unitCode(), null, null, null, null));
        }
        List<Term> all = new ArrayList<>();
        this.terms.forEach((term) -> all.add((term.seatId().equals(begun.seatId()) && term.until() == null)
                ? term.endingBefore(begun.from()) : term));
        all.add(begun);
        return new RosterView(List.copyOf(changed), List.copyOf(all), this.nominations);
    }

    RosterView with(Nomination nomination) {
        List<Nomination> all = new ArrayList<>(this.nominations);
        all.replaceAll((one) -> one.id().equals(nomination.id()) ? nomination : one);
        if (!all.contains(nomination)) {
            all.add(nomination);
        }
        return new RosterView(this.seats, this.terms, List.copyOf(all));
    }

    Optional<Nomination> nomination(String id) {
        return this.nominations.stream().filter((nomination) -> nomination.id().equals(id)).findFirst();
    }

    /**
     * A seat.
     *
     * @param from first day on which there is one, or null for a seat of the first
     * charter
     * @param until last day on which there was one, or null while there is
     */
    record Seat(String id, String role, String unitCode, String organ, String eligibility, LocalDate from,
            LocalDate until) {

        boolean covers(LocalDate day) {
            return (this.from == null || !day.isBefore(this.from)) && (this.until == null || !day.isAfter(this.until));
        }

        Seat since(LocalDate day) {
            return new Seat(this.id, this.role, this.unitCode, this.organ, this.eligibility, day, this.until);
        }

        Seat ending(LocalDate day) {
            return new Seat(this.id, this.role, this.unitCode, this.organ, this.eligibility, this.from, day);
        }

    }

    /**
     * A term.
     *
     * @param from its first day
     * @param until its last day, or null while it lasts
     * @param nominationId the nomination it rests on, or null for a first holder
     * @param basis what it rests on: a confirmation, or the document of a post; null for
     * a first holder
     */
    record Term(String seatId, String role, String unitCode, Holder holder, LocalDate from, LocalDate until,
            String nominationId, ConfirmationBasis basis) {

        boolean covers(LocalDate day) {
            return !day.isBefore(this.from) && (this.until == null || !day.isAfter(this.until));
        }

        Term endingBefore(LocalDate next) {
            return new Term(this.seatId, this.role, this.unitCode, this.holder, this.from, next.minusDays(1),
                    this.nominationId, this.basis);
        }

    }

    /**
     * A nomination.
     *
     * @param state {@code pending}, {@code confirmed}, {@code rejected},
     * {@code withdrawn} or {@code lapsed}
     */
    record Nomination(String id, String seatId, String unitCode, Holder nominee, String reason, LocalDate nominatedOn,
            String state, Instant decidedAt, LocalDate effectiveOn, ConfirmationBasis basis, String rejection) {

        static final String PENDING = "pending";

        static final String CONFIRMED = "confirmed";

        static final String REJECTED = "rejected";

        static final String WITHDRAWN = "withdrawn";

        static final String LAPSED = "lapsed";

        Nomination confirmed(Instant at, LocalDate from, ConfirmationBasis on) {
            return new Nomination(this.id, this.seatId, this.unitCode, this.nominee, this.reason, this.nominatedOn,
                    CONFIRMED, at, from, on, null);
        }

        Nomination ended(String how, Instant at, String why) {
            return new Nomination(this.id, this.seatId, this.unitCode, this.nominee, this.reason, this.nominatedOn, how,
                    at, null, null, why);
        }

    }

}
