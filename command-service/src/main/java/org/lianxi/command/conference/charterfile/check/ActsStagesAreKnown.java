package org.lianxi.command.conference.charterfile.check;

import java.util.Set;
import java.util.stream.Stream;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * The stages and tracks of acts, and the stages that have names, are those of their case
 * kind.
 */
final class ActsStagesAreKnown implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        DraftKind.of(draft)
            .stream()
            .filter((kind) -> !kind.stages().isEmpty())
            .forEach((kind) -> examine(kind, findings));
    }

    private static void examine(DraftKind kind, Findings findings) {
        Set<String> stages = kind.stages();
        for (Entry act : kind.acts()) {
            Stream.concat(Stream.of(act.at("to")), act.each("from").stream())
                .forEach((stage) -> known(stage, stages, "stage-known", findings));
            act.each("tracks").forEach((track) -> known(track, kind.tracks().keySet(), "track-known", findings));
        }
        Entry names = kind.entry().at("stageNames");
        names.names()
            .stream()
            .filter((stage) -> !stages.contains(stage))
            .forEach((stage) -> findings.report(names.at(stage), "stage-known", stage));
    }

    private static void known(Entry entry, Set<String> known, String code, Findings findings) {
        entry.text()
            .filter((value) -> !known.contains(value))
            .ifPresent((value) -> findings.report(entry, code, value));
    }

}
