package org.lianxi.query.conference.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    static RosterView of(List<Seat> seats, RosterView former) {
        return (former != null) ? new RosterView(seats, former.terms, former.nominations)
                : new RosterView(seats, List.of(), List.of());
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
            changed.add(new Seat(begun.seatId(), begun.role(), begun.unitCode(), null));
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

    record Seat(String id, String role, String unitCode, String organ) {
    }

    /**
     * A term.
     *
     * @param from its first day
     * @param until its last day, or null while it lasts
     * @param nominationId the nomination it rests on, or null for a first holder
     * @param basis what its confirmation rests on, or null for a first holder
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
     * @param state {@code pending}, {@code confirmed} or {@code rejected}
     */
    record Nomination(String id, String seatId, String unitCode, Holder nominee, String reason, LocalDate nominatedOn,
            String state, Instant decidedAt, LocalDate effectiveOn, ConfirmationBasis basis, String rejection) {

        static final String PENDING = "pending";

        static final String CONFIRMED = "confirmed";

        static final String REJECTED = "rejected";

        Nomination confirmed(Instant at, LocalDate from, ConfirmationBasis on) {
            return new Nomination(this.id, this.seatId, this.unitCode, this.nominee, this.reason, this.nominatedOn,
                    CONFIRMED, at, from, on, null);
        }

        Nomination rejected(Instant at, String why) {
            return new Nomination(this.id, this.seatId, this.unitCode, this.nominee, this.reason, this.nominatedOn,
                    REJECTED, at, null, null, why);
        }

    }

}
