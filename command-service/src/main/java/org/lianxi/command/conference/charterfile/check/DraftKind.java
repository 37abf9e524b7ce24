package org.lianxi.command.conference.charterfile.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.lianxi.command.conference.charterfile.yaml.Entry;

/**
 * A case kind of a charter file that may still have errors.
 *
 * @param entry where it stands
 */
record DraftKind(Entry entry) {

    static List<DraftKind> of(Draft draft) {
        return draft.each("caseKinds").stream().map(DraftKind::new).toList();
    }

    String id() {
        return this.entry.text("id").orElse("?");
    }

    boolean runsAsInformation() {
        return this.entry.text("runsAs").filter("information"::equals).isPresent();
    }

    List<Entry> acts() {
        return this.entry.each("acts");
    }

    Set<String> actIds() {
        return acts().stream().flatMap((act) -> act.text("id").stream()).collect(Collectors.toSet());
    }

    Optional<Entry> act(String id) {
        return acts().stream().filter((act) -> act.text("id").filter(id::equals).isPresent()).findFirst();
    }

    /**
     * Stages in order, by track.
     */
    Map<String, List<String>> tracks() {
        Entry tracks = this.entry.at("tracks");
        if (!tracks.isPresent()) {
            return Map.of("main", this.entry.texts("stages"));
        }
        return tracks.names().stream().collect(Collectors.toMap((name) -> name, tracks::texts));
    }

    Set<String> stages() {
        return tracks().values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

}
