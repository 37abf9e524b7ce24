package org.lianxi.command.conference.charterfile.check;

import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * What an act needs, keeps apart from, stays within or waits for is in the file, and so
 * are the acts that start and stop a clock.
 */
final class ActsRestOnKnownActs implements Check {

    private static final String REFER_TO_MEETING = "refer-to-meeting";

    @Override
    public void examine(Draft draft, Findings findings) {
        Set<String> clocks = draft.values("clocks", "id");
        for (DraftKind kind : DraftKind.of(draft)) {
            Set<String> acts = kind.actIds();
            for (Entry act : kind.acts()) {
                act.each("needs").forEach((need) -> known(need.at("act"), acts, findings));
                act.each("apartFrom").forEach((other) -> apart(other, kind, findings));
                report(act.at("waitsFor"), clocks, "clock-known", findings);
                examineFields(act, kind, findings);
            }
        }
        draft.each("clocks")
            .stream()
            .filter((clock) -> !ClocksOfInformation.isOne(clock, draft))
            .forEach((clock) -> examineClock(clock, draft, findings));
    }

    private static void apart(Entry other, DraftKind kind, Findings findings) {
        if (other.text().filter((named) -> named.indexOf('.') > 0).isPresent()) {
            other.text()
                .filter((named) -> !isField(named, kind))
                .ifPresent((named) -> findings.report(other, "field-known", named));
        }
        else {
            known(other, kind.actIds(), findings);
        }
    }

    private static void examineFields(Entry act, DraftKind kind, Findings findings) {
        Entry fields = act.at("fields");
        for (String name : fields.names()) {
            Entry field = fields.at(name);
            field.text("among")
                .filter((among) -> !isField(among, kind))
                .ifPresent((among) -> findings.report(field.at("among"), "field-known", among));
            if (field.text("type").filter("level"::equals).isPresent() && kind.entry().texts("levels").isEmpty()) {
                findings.report(field.at("type"), "level-known", kind.id());
            }
        }
    }

    private static boolean isField(String among, DraftKind kind) {
        int dot = among.indexOf('.');
        return dot > 0 && kind.act(among.substring(0, dot))
            .filter((act) -> act.at("fields").names().contains(among.substring(dot + 1)))
            .isPresent();
    }

    private static void examineClock(Entry clock, Draft draft, Findings findings) {
        if (clock.at("stoppedBy").isPresent() && !clock.at("startedBy").isPresent()) {
            findings.report(clock.at("stoppedBy"), "clock-starts-before-it-stops");
        }
        DraftKind.of(draft)
            .stream()
            .filter((kind) -> clock.text("kind").filter(kind.id()::equals).isPresent())
            .forEach((kind) -> {
                known(clock.at("startedBy"), kind.actIds(), findings);
                known(clock.at("stoppedBy"), kind.actIds(), findings);
                clock.each("stoppedAlsoBy").forEach((act) -> known(act, kind.actIds(), findings));
                Set<String> levels = Set.copyOf(kind.entry().texts("levels"));
                clock.each("levels").forEach((level) -> report(level, levels, "level-of-the-kind", findings));
            });
    }

    private static void known(Entry act, Set<String> acts, Findings findings) {
        if (!act.text().filter(REFER_TO_MEETING::equals).isPresent()) {
            report(act, acts, "act-known", findings);
        }
    }

    private static void report(Entry entry, Set<String> known, String code, Findings findings) {
        entry.text().filter((id) -> !known.contains(id)).ifPresent((id) -> findings.report(entry, code, id));
    }

}
