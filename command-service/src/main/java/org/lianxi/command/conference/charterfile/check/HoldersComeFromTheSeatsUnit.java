package org.lianxi.command.conference.charterfile.check;

import java.util.ArrayList;
import java.util.List;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * A holder's post begins with a name of the seat's unit, or the unit is marked as
 * inferred.
 */
final class HoldersComeFromTheSeatsUnit implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        for (Entry holder : draft.each("holders")) {
            String post = holder.text("post").orElse("");
            if (post.isEmpty() || holder.isTrue("unitInferred")) {
                continue;
            }
            draft.seats()
                .stream()
                .filter((seat) -> seat.unit() != null && holder.text("seat").filter(seat.id()::equals).isPresent())
                .findFirst()
                .flatMap((seat) -> draft.unit(seat.unit()))
                .filter((unit) -> names(unit).stream().noneMatch(post::startsWith))
                .ifPresent((unit) -> findings.report(holder.at("post"), "holder-from-seat-unit", post,
                        unit.text("name").orElse("?")));
        }
    }

    private static List<String> names(Entry unit) {
        List<String> names = new ArrayList<>(unit.texts("aliases"));
        unit.text("name").ifPresent(names::add);
        unit.text("fullName").ifPresent(names::add);
        return names;
    }

}
