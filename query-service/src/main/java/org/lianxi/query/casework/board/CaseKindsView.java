package org.lianxi.query.casework.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lianxi.contract.conference.Charter;

/**
 * The case kinds of the charter in force, with the clocks that are kept in them.
 *
 * @param kinds in the charter's order
 */
record CaseKindsView(List<Kind> kinds) {

    static final CaseKindsView NONE = new CaseKindsView(List.of());

    static CaseKindsView of(Charter charter) {
        return new CaseKindsView(charter.caseKinds()
            .stream()
            .filter(Charter.CaseKind::enabled)
            .map((kind) -> new Kind(kind.id(), kind.name(), kind.clause(),
                    (kind.runsAs() != null) ? kind.runsAs() : "case", kind.tracks(),
                    (kind.stageNames() != null) ? kind.stageNames() : Map.of(), kind.levels(),
                    charter.clocks()
                        .stream()
                        .filter((clock) -> kind.id().equals(clock.kind()) && clock.startedBy() != null)
                        .map((clock) -> new Clock(clock.id(), clock.within(), clock.workingDays(), clock.to(),
                                clock.law(), clock.verified(), clock.startedBy(), clock.stoppedBy()))
                        .toList()))
            .toList());
    }

    Optional<Kind> kind(String id) {
        return this.kinds.stream().filter((kind) -> kind.id().equals(id)).findFirst();
    }

    String name(String id) {
        return kind(id).map(Kind::name).orElse(id);
    }

    record Kind(String id, String name, String clause, String runsAs, Map<String, List<String>> tracks,
            Map<String, String> stageNames, List<String> levels, List<Clock> clocks) {

        String stageName(String stage) {
            return this.stageNames.getOrDefault(stage, stage);
        }

    }

    record Clock(String id, String within, boolean workingDays, List<String> to, String law, String verified,
            String startedBy, String stoppedBy) {
    }

}
