package org.lianxi.query.casework.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lianxi.contract.conference.CaseAct;
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
                        .map((clock) -> Clock.of(clock, kind))
                        .toList(),
                    balances(kind)))
            .toList());
    }

    private static List<CaseAct> acts(Charter.CaseKind kind) {
        return (kind.acts() != null) ? kind.acts() : List.of();
    }

    /**
     * Fields of which the last count stands.
     */
    private static List<String> balances(Charter.CaseKind kind) {
        return acts(kind).stream()
            .flatMap((act) -> act.fields().entrySet().stream())
            .filter((field) -> "balance".equals(field.getValue().type()))
            .map(Map.Entry::getKey)
            .distinct()
            .toList();
    }

    Optional<Kind> kind(String id) {
        return this.kinds.stream().filter((kind) -> kind.id().equals(id)).findFirst();
    }

    String name(String id) {
        return kind(id).map(Kind::name).orElse(id);
    }

    record Kind(String id, String name, String clause, String runsAs, Map<String, List<String>> tracks,
            Map<String, String> stageNames, List<String> levels, List<Clock> clocks, List<String> balances) {

        String stageName(String stage) {
            return this.stageNames.getOrDefault(stage, stage);
        }

    }

    /**
     * A statutory clock.
     *
     * @param stoppedBy acts that stop it
     * @param levels levels of a case at which it runs, none for all
     * @param window whether something waits for it to run out
     */
    record Clock(String id, String within, boolean workingDays, List<String> to, String law, String verified,
            String startedBy, List<String> stoppedBy, List<String> levels, boolean window) {

        private static Clock of(Charter.Clock clock, Charter.CaseKind kind) {
            return new Clock(clock.id(), clock.within(), clock.workingDays(), clock.to(), clock.law(), clock.verified(),
                    clock.startedBy(), clock.stops(), (clock.levels() != null) ? clock.levels() : List.of(),
                    acts(kind).stream().anyMatch((act) -> clock.id().equals(act.waitsFor())));
        }

        boolean runsAt(String level) {
            return level == null || this.levels.isEmpty() || this.levels.contains(level);
        }

    }

}
