package org.lianxi.standalone.audit.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.RosterEntry;

/**
 * A notice of a meeting shows the roster of its day: every seat that the charter has, and
 * that the conference gave its units since (INV-01, 02, 04, 05).
 */
final class RosterWatch implements Watch {

    private static final String MEMBER = "member";

    private static final String DEPUTY = "office-deputy";

    private static final String OFFICE_MEMBER = "office-member";

    private final Roll roll;

    private final Breaches breaches;

    RosterWatch(Roll roll, Breaches breaches) {
        this.roll = roll;
        this.breaches = breaches;
    }

    @Override
    public void see(Entry entry) {
        if (entry.fact() instanceof MeetingConvened convened && this.roll.charter() != null) {
            shown(convened.roster(), entry);
            conveners(entry);
            members(entry);
            office(entry);
        }
    }

    private void shown(List<RosterEntry> roster, Entry entry) {
        this.breaches.unlessSame(roster.stream().map(RosterEntry::seatId).toList(), this.roll.seats().keySet(),
                CharterRule.ROSTER_SHOWS_EVERY_SEAT, entry);
        for (RosterEntry seat : roster) {
            this.breaches.unless(Objects.equals(seat.holder(), this.roll.holder(seat.seatId())),
                    CharterRule.ROSTER_SHOWS_EVERY_SEAT, "seats." + seat.role(), entry);
        }
    }

    /**
     * Every convener's seat of the first tier stands as the charter has it, and somebody
     * sits there, where the charter named anybody to begin with.
     */
    private void conveners(Entry entry) {
        List<Charter.Seat> first = this.roll.charter()
            .seats()
            .stream()
            .filter((seat) -> "convener".equals(seat.role()) && Integer.valueOf(1).equals(seat.tier()))
            .toList();
        boolean listed = !this.roll.charter().holders().isEmpty();
        this.breaches.unless(!first.isEmpty() && first.stream().allMatch((seat) -> {
            Roll.Seat there = this.roll.seats().get(seat.id());
            return there != null && Objects.equals(there.unit(), seat.unit())
                    && (!listed || this.roll.holder(seat.id()) != null);
        }), CharterRule.CONVENERS_ARE_IN_PLACE, entry);
    }

    private void members(Entry entry) {
        boolean oneEach = isOnePerUnit(MEMBER);
        for (String unit : this.roll.units().keySet()) {
            this.breaches.unless(this.roll.count(MEMBER, unit) == (oneEach ? 1 : named(MEMBER, unit)),
                    CharterRule.EACH_UNIT_HAS_ONE_MEMBER_SEAT, entry);
        }
    }

    /**
     * A unit that came later has the seat that the charter gives to each, or none.
     */
    private void office(Entry entry) {
        boolean oneEach = isOnePerUnit(OFFICE_MEMBER);
        for (String unit : this.roll.units().keySet()) {
            long there = this.roll.count(DEPUTY, unit) + this.roll.count(OFFICE_MEMBER, unit);
            long wanted = this.roll.charter().unit(unit).isPresent() ? named(DEPUTY, unit) + named(OFFICE_MEMBER, unit)
                    : (oneEach ? 1 : 0);
            this.breaches.unless(there == wanted, CharterRule.OFFICE_IS_COMPLETE, "seats." + OFFICE_MEMBER, entry);
        }
        for (String role : List.of("office-director", DEPUTY)) {
            this.breaches.unless(count(role) == named(role), CharterRule.OFFICE_IS_COMPLETE, "seats." + role, entry);
        }
    }

    private boolean isOnePerUnit(String role) {
        return this.roll.charter()
            .seats()
            .stream()
            .anyMatch((seat) -> seat.role().equals(role) && seat.perUnit() != null);
    }

    private long named(String role, String unit) {
        return this.roll.charter()
            .seats()
            .stream()
            .filter((seat) -> seat.role().equals(role) && unit.equals(seat.unit()))
            .count();
    }

    /**
     * Units that the charter names and that have left took their seats with them.
     */
    private long named(String role) {
        Map<String, String> inForce = this.roll.units();
        return this.roll.charter()
            .seats()
            .stream()
            .filter((seat) -> seat.role().equals(role) && (seat.unit() == null || inForce.containsKey(seat.unit())))
            .count();
    }

    private long count(String role) {
        return this.roll.seats().values().stream().filter((seat) -> seat.role().equals(role)).count();
    }

}
