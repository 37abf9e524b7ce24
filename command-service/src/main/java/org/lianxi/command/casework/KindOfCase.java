package org.lianxi.command.casework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.lianxi.command.conference.Standing;
import org.lianxi.contract.conference.CaseAct;
import org.lianxi.contract.conference.Charter;

/**
 * A case kind of the charter in force, on one of its tracks.
 *
 * @param kind the kind
 * @param track the track
 */
public record KindOfCase(Charter.CaseKind kind, String track) {

    /**
     * Stands for the reference of a case to a meeting among the acts that another needs.
     */
    public static final String REFER_TO_MEETING = "refer-to-meeting";

    private static final String CASE = "case";

    /**
     * Finds a kind that runs as a case.
     * @param standing the conference
     * @param id such as {@code M4}
     * @param track the track, or null for the kind's only one
     * @return empty when the charter has none such in use, or it has no such track
     */
    public static Optional<KindOfCase> of(Standing standing, String id, String track) {
        return standing.charter()
            .caseKinds()
            .stream()
            .filter((kind) -> kind.id().equals(id) && kind.enabled() && CASE.equals(runsAs(kind)))
            .map((kind) -> new KindOfCase(kind, trackOf(kind, track)))
            .filter((kind) -> kind.track() != null)
            .findFirst();
    }

    private static String runsAs(Charter.CaseKind kind) {
        return (kind.runsAs() != null) ? kind.runsAs() : CASE;
    }

    private static String trackOf(Charter.CaseKind kind, String track) {
        if (track != null) {
            return kind.tracks().containsKey(track) ? track : null;
        }
        return (kind.tracks().size() == 1) ? kind.tracks().keySet().iterator().next() : null;
    }

    /**
     * Where the charter file declares the kind.
     * @return a rule path
     */
    public String path() {
        return "caseKinds." + this.kind.id();
    }

    /**
     * Stages in order.
     * @return their codes
     */
    public List<String> stages() {
        return this.kind.tracks().get(this.track);
    }

    /**
     * The acts that the track has.
     * @return none for a kind without acts, whose cases go through their stages one by
     * one
     */
    public List<CaseAct> acts() {
        return everyAct().stream()
            .filter((act) -> act.tracks().isEmpty() || act.tracks().contains(this.track))
            .toList();
    }

    private List<CaseAct> everyAct() {
        return (this.kind.acts() != null) ? this.kind.acts() : List.of();
    }

    /**
     * Finds an act of the track.
     * @param id such as {@code record-mandate}
     * @return empty when the track has none such
     */
    public Optional<CaseAct> act(String id) {
        return acts().stream().filter((act) -> act.id().equals(id)).findFirst();
    }

    /**
     * The stage that a case is in after it was led to one: a case never goes back by an
     * act.
     * @param stage the stage that it is in
     * @param reached the stage that is reached at the latest, or null
     * @return the later one of the two
     */
    public String later(String stage, String reached) {
        return (reached != null && stages().indexOf(reached) > stages().indexOf(stage)) ? reached : stage;
    }

    /**
     * The stage after another.
     * @param stage the stage
     * @return empty after the last
     */
    public Optional<String> next(String stage) {
        int place = stages().indexOf(stage) + 1;
        return (place > 0 && place < stages().size()) ? Optional.of(stages().get(place)) : Optional.empty();
    }

    String first() {
        return stages().getFirst();
    }

    /**
     * The last stage.
     * @return the one in which a case ends
     */
    public String last() {
        return stages().getLast();
    }

    /**
     * Whether an act leads to a stage.
     * @param stage the stage
     * @return true if nobody may simply enter it
     */
    public boolean isReachedByAct(String stage) {
        return acts().stream().anyMatch((act) -> stage.equals(act.to()));
    }

    /**
     * Whether some act of the track gives something.
     * @param what such as {@code conclusion}
     * @return true if it has to be given
     */
    public boolean has(String what) {
        return acts().stream().anyMatch((act) -> what.equals(act.gives()));
    }

    /**
     * What a stage is called.
     * @param stage its code
     * @return its name, the code itself where the charter file has none
     */
    public String stageName(String stage) {
        return names().getOrDefault(stage, stage);
    }

    private Map<String, String> names() {
        return (this.kind.stageNames() != null) ? this.kind.stageNames() : Map.of();
    }

    /**
     * Fields in which no two open cases of the kind may agree.
     * @return none when there may be any number
     */
    public Set<String> soleBy() {
        return (this.kind.soleBy() != null) ? new LinkedHashSet<>(this.kind.soleBy()) : Set.of();
    }

}
