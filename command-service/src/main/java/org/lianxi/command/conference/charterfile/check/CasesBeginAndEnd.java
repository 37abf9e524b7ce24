package org.lianxi.command.conference.charterfile.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * A case kind with acts can begin, comes to every stage before its last, and has an act
 * for the mandate and the approval that it needs; two open cases can be compared by the
 * fields of its opening acts.
 */
final class CasesBeginAndEnd implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        DraftKind.of(draft)
            .stream()
            .filter((kind) -> !kind.acts().isEmpty())
            .forEach((kind) -> examine(kind, findings));
    }

    private static void examine(DraftKind kind, Findings findings) {
        Entry entry = kind.entry();
        List<Entry> opening = kind.acts().stream().filter((act) -> act.isTrue("opens")).toList();
        entry.text("runsAs")
            .filter((runsAs) -> !"case".equals(runsAs))
            .ifPresent((runsAs) -> findings.report(entry.at("acts"), "case-kind-runs-otherwise", kind.id(), runsAs));
        if (opening.isEmpty()) {
            findings.report(entry.at("acts"), "case-kind-can-begin", kind.id());
        }
        kind.tracks().forEach((track, stages) -> examine(kind, track, stages, findings));
        if (entry.text("mandate").filter("required"::equals).isPresent() && !gives(kind, "mandate", null)) {
            findings.report(entry.at("mandate"), "case-kind-gives.mandate", kind.id());
        }
        entry.text("approval")
            .filter((party) -> !gives(kind, "approval", party))
            .ifPresent((party) -> findings.report(entry.at("approval"), "case-kind-gives.approval", kind.id(), party));
        for (Entry field : entry.each("soleBy")) {
            field.text()
                .filter((name) -> opening.stream().noneMatch((act) -> act.at("fields").names().contains(name)))
                .ifPresent((name) -> findings.report(field, "field-known", name));
        }
    }

    private static void examine(DraftKind kind, String track, List<String> stages, Findings findings) {
        Set<String> reached = kind.acts()
            .stream()
            .filter((act) -> act.texts("tracks").isEmpty() || act.texts("tracks").contains(track))
            .flatMap((act) -> act.text("to").stream())
            .collect(Collectors.toSet());
        for (int i = 1; i < stages.size() - 1; i++) {
            if (!reached.contains(stages.get(i))) {
                findings.report(kind.entry().at("acts"), "case-kind-can-end", track, stages.get(i));
            }
        }
    }

    private static boolean gives(DraftKind kind, String what, String party) {
        return kind.acts()
            .stream()
            .anyMatch((act) -> act.text("gives").filter(what::equals).isPresent()
                    && (party == null || act.texts("by").contains(party)));
    }

}
