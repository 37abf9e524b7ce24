package org.lianxi.standalone.audit.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.LiaisonNamed;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.conference.TermEnded;

/**
 * The conference as the events so far leave it: its charter, its units, who sits where.
 */
final class Roll {

    private Charter charter;

    private final Map<String, String> units = new LinkedHashMap<>();

    private final Map<String, Seat> seats = new LinkedHashMap<>();

    private final Map<String, Holder> holders = new HashMap<>();

    void see(RecordedFact fact) {
        switch (fact) {
            case CharterAdopted adopted -> takeCharter(adopted.charter());
            case CharterAmended amended -> takeCharter(amended.charter());
            case MemberUnitAdmitted admitted -> {
                this.units.put(admitted.unitCode(), admitted.name());
                if (admitted.seats() != null) {
                    admitted.seats()
                        .forEach((seat) -> this.seats.put(seat.seatId(),
                                new Seat(seat.role(), admitted.unitCode(), false, null)));
                }
            }
            case MemberUnitRenamed renamed -> this.units.replace(renamed.unitCode(), renamed.name());
            case MemberUnitWithdrawn withdrawn -> {
                this.units.remove(withdrawn.unitCode());
                this.seats.values().removeIf((seat) -> withdrawn.unitCode().equals(seat.unit()));
            }
            case SeatFilled filled -> this.holders.put(filled.seatId(), filled.holder());
            case TermEnded ended -> this.holders.remove(ended.seatId());
            case MemberChanged changed -> this.holders.put(changed.seatId(), changed.to());
            case OfficeStaffAppointed appointed -> this.holders.put(appointed.seatId(), appointed.holder());
            case OfficeStaffChanged changed -> this.holders.put(changed.seatId(), changed.to());
            case LiaisonNamed named -> this.holders.put(named.seatId(), named.to());
            case ExOfficioHolderChanged changed -> this.holders.put(changed.seatId(), changed.to());
            default -> {
            }
        }
    }

    private void takeCharter(Charter next) {
        this.charter = next;
        this.seats.clear();
        next.seats()
            .forEach((seat) -> this.seats.put(seat.id(),
                    new Seat(seat.role(), seat.unit(), seat.exOfficio(), seat.tier())));
    }

    Charter charter() {
        return this.charter;
    }

    /**
     * The value of a rule parameter in the charter in force.
     * @param silent what holds where the charter sets nothing
     */
    String rule(String path, String silent) {
        List<String> values = ruleList(path);
        return values.isEmpty() ? silent : values.getFirst();
    }

    List<String> ruleList(String path) {
        RuleSetting setting = (this.charter != null) ? this.charter.rules().get(path) : null;
        if (setting == null || setting.value() == null) {
            return List.of();
        }
        return (setting.value() instanceof Collection<?> values) ? values.stream().map(Object::toString).toList()
                : List.of(setting.value().toString());
    }

    /**
     * Whether a unit or an organ fills a convener's seat of the first tier.
     */
    boolean isFirstTier(String unit) {
        return this.seats.values()
            .stream()
            .anyMatch((seat) -> "convener".equals(seat.role()) && Integer.valueOf(1).equals(seat.tier())
                    && (seat.unit() == null || seat.unit().equals(unit)));
    }

    /**
     * Code to name of the units in force.
     */
    Map<String, String> units() {
        return this.units;
    }

    Map<String, Seat> seats() {
        return this.seats;
    }

    Holder holder(String seatId) {
        return this.holders.get(seatId);
    }

    long count(String role, String unit) {
        return this.seats.values()
            .stream()
            .filter((seat) -> seat.role().equals(role) && unit.equals(seat.unit()))
            .count();
    }

    /**
     * A seat.
     *
     * @param role its role
     * @param unit the unit that fills it, or null
     * @param exOfficio whether it goes with a post
     * @param tier rank among conveners, or null
     */
    record Seat(String role, String unit, boolean exOfficio, Integer tier) {
    }

}
