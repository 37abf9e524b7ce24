package org.lianxi.command.conference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.UnitSeat;

/**
 * What the charter comes to after the conference adjusted its units: a unit that joined
 * is in the composition and has its seats, one that left has neither. Duties stay as the
 * text has them until the text is amended (C-2.3, C-3, A-31).
 */
final class CharterInForce {

    private static final String COMPOSITION = "composition";

    private CharterInForce() {
    }

    static Charter after(MemberUnitAdmitted admitted, Charter charter) {
        if (charter.unit(admitted.unitCode()).isPresent()) {
            return charter;
        }
        List<Charter.Unit> units = new ArrayList<>(charter.units());
        units.add(new Charter.Unit(admitted.unitCode(), admitted.name(), admitted.fullName(), admitted.affiliation(),
                List.of()));
        List<Charter.Seat> seats = new ArrayList<>(charter.seats());
        for (UnitSeat seat : (admitted.seats() != null) ? admitted.seats() : List.<UnitSeat>of()) {
            seats.add(new Charter.Seat(seat.seatId(), seat.role(), null, admitted.unitCode(), null, false, false,
                    seat.eligibility(), seat.perUnit(), seat.eligibilityMode()));
        }
        return with(charter, units, lists(charter, (list) -> {
            List<String> longer = new ArrayList<>(list);
            longer.add(admitted.unitCode());
            return longer;
        }, COMPOSITION::equals), seats);
    }

    static Charter after(MemberUnitWithdrawn withdrawn, Charter charter) {
        String code = withdrawn.unitCode();
        return with(charter, charter.units().stream().filter((unit) -> !unit.code().equals(code)).toList(),
                lists(charter, (list) -> list.stream().filter((unit) -> !unit.equals(code)).toList(), (name) -> true),
                charter.seats().stream().filter((seat) -> !code.equals(seat.unit())).toList());
    }

    static Charter after(MemberUnitRenamed renamed, Charter charter) {
        return with(charter,
                charter.units()
                    .stream()
                    .map((unit) -> unit.code().equals(renamed.unitCode()) ? new Charter.Unit(unit.code(),
                            renamed.name(), renamed.fullName(), unit.affiliation(), unit.aliases()) : unit)
                    .toList(),
                charter.lists(), charter.seats());
    }

    /**
     * The seats that every unit of the conference has, for one more unit.
     */
    static List<UnitSeat> seatsFor(String unitCode, Charter charter) {
        Map<String, UnitSeat> seats = new LinkedHashMap<>();
        charter.seats().stream().filter((seat) -> seat.perUnit() != null && seat.unit() != null).forEach((seat) -> {
            String id = seat.id().substring(0, seat.id().lastIndexOf(seat.unit())) + unitCode;
            seats.putIfAbsent(id,
                    new UnitSeat(id, seat.role(), seat.eligibility(), seat.perUnit(), seat.eligibilityMode()));
        });
        return List.copyOf(seats.values());
    }

    private static Map<String, List<String>> lists(Charter charter, UnaryOperator<List<String>> change,
            Predicate<String> which) {
        Map<String, List<String>> lists = new LinkedHashMap<>(charter.lists());
        lists.replaceAll((name, list) -> which.test(name) ? List.copyOf(change.apply(list)) : list);
        return lists;
    }

    private static Charter with(Charter charter, List<Charter.Unit> units, Map<String, List<String>> lists,
            List<Charter.Seat> seats) {
        return new Charter(charter.schema(), charter.identity(), charter.source(), charter.leadUnit(),
                charter.clauses(), charter.responsibilities(), List.copyOf(units), lists, List.copyOf(seats),
                charter.holders(), charter.duties(), charter.rules(), charter.caseKinds(), charter.flows(),
                charter.clocks(), charter.texts());
    }

}
