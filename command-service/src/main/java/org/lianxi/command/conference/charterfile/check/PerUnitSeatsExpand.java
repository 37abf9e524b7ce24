package org.lianxi.command.conference.charterfile.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * Seats written once per unit expand to one seat for each unit meant, and to no second
 * one (INV-02, INV-05).
 */
final class PerUnitSeatsExpand implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        for (Entry seat : draft.each("seats")) {
            boolean perUnit = seat.at("perUnit").isPresent();
            boolean starred = seat.text("id").filter((id) -> id.endsWith("*")).isPresent();
            if (perUnit != starred) {
                findings.reportAs(seat.at("id").field(), "per-unit-seats", "per-unit-seats.star",
                        seat.text("id").orElse("?"));
            }
            namesEachUnitOnce(seat, draft, findings);
            orderHasEveryUnit(seat, draft, findings);
        }
    }

    private void namesEachUnitOnce(Entry seat, Draft draft, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Entry item : seat.each("perUnit")) {
            String code = item.text().orElse("");
            if (draft.isUnknownUnit(code)) {
                findings.report(item, "seat-unit-known", code);
            }
            else if (!seen.add(code)) {
                findings.reportAs(item.field(), "per-unit-seats", "per-unit-seats.once", code);
            }
        }
    }

    private void orderHasEveryUnit(Entry seat, Draft draft, Findings findings) {
        String order = seat.text("order").orElse(null);
        if (order == null) {
            return;
        }
        Entry list = draft.root().at("lists").at(order);
        if (!list.isPresent()) {
            findings.reportAs(seat.at("order").field(), "per-unit-seats", "per-unit-seats.order", order);
            return;
        }
        if (!list.node().isArray()) {
            return;
        }
        List<String> listed = draft.root().at("lists").texts(order);
        draft.seats()
            .stream()
            .filter((expanded) -> expanded.entry().equals(seat) && !listed.contains(expanded.unit()))
            .forEach((expanded) -> findings.reportAs(seat.at("order").field(), "per-unit-seats",
                    "per-unit-seats.missing", order, expanded.unit()));
    }

}
