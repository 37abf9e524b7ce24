package org.lianxi.command.conference.charterfile.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.lianxi.command.conference.charterfile.yaml.Entry;

/**
 * Turns seats written once per unit into one seat each.
 */
final class SeatExpansion {

    private final Draft draft;

    SeatExpansion(Draft draft) {
        this.draft = draft;
    }

    List<DraftSeat> seats() {
        List<DraftSeat> seats = new ArrayList<>();
        for (Entry seat : this.draft.each("seats")) {
            String id = seat.text("id").orElse("");
            if (seat.at("perUnit").isPresent()) {
                units(seat).forEach((unit) -> seats.add(new DraftSeat(id.replace("*", unit), unit, seat)));
            }
            else {
                seats.add(new DraftSeat(id, seat.text("unit").orElse(null), seat));
            }
        }
        return List.copyOf(seats);
    }

    private List<String> units(Entry seat) {
        Entry perUnit = seat.at("perUnit");
        if (perUnit.node().isArray()) {
            return seat.texts("perUnit").stream().distinct().toList();
        }
        List<String> order = this.draft.root().at("lists").texts(seat.text("order").orElse("composition"));
        Set<String> listed = perUnit.text().filter("others"::equals).isPresent() ? listedElsewhere() : Set.of();
        return this.draft.unitCodes()
            .stream()
            .filter((unit) -> !listed.contains(unit))
            .sorted(Comparator.comparingInt((unit) -> place(unit, order)))
            .toList();
    }

    private Set<String> listedElsewhere() {
        return this.draft.each("seats")
            .stream()
            .flatMap((seat) -> seat.texts("perUnit").stream())
            .collect(Collectors.toSet());
    }

    private static int place(String unit, List<String> order) {
        int place = order.indexOf(unit);
        return (place < 0) ? Integer.MAX_VALUE : place;
    }

}
