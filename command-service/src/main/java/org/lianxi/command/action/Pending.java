package org.lianxi.command.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.CoordinationAnswered;
import org.lianxi.contract.action.CoordinationRequested;
import org.lianxi.contract.action.ExtensionRequested;
import org.lianxi.contract.action.ReassignmentRequested;

/**
 * What about an action waits for an answer. Immutable.
 *
 * @param extensions how many requests for more time there were
 * @param extension the one that is not decided, or null
 * @param urgings how many urgings there were
 * @param urging the last one while it is unanswered, or null
 * @param reassignment the request to be relieved that is not decided, or null
 * @param coordinations units that have not answered, by request
 */
public record Pending(int extensions, ExtensionRequested extension, int urgings, ActionUrged urging,
        ReassignmentRequested reassignment, Map<String, List<String>> coordinations) {

    static final Pending NOTHING = new Pending(0, null, 0, null, null, Map.of());

    /**
     * Whether a unit was asked to help and has not answered.
     * @param coordinationId the request
     * @param unitCode the unit, or null
     * @return false also when there is no such request
     */
    public boolean awaits(String coordinationId, String unitCode) {
        return unitCode != null && this.coordinations.getOrDefault(coordinationId, List.of()).contains(unitCode);
    }

    Pending with(ExtensionRequested requested) {
        return new Pending(requested.number(), requested, this.urgings, this.urging, this.reassignment,
                this.coordinations);
    }

    Pending extensionDecided() {
        return new Pending(this.extensions, null, this.urgings, this.urging, this.reassignment, this.coordinations);
    }

    Pending with(ActionUrged urged) {
        return new Pending(this.extensions, this.extension, urged.number(), urged, this.reassignment,
                this.coordinations);
    }

    Pending urgingAnswered() {
        return new Pending(this.extensions, this.extension, this.urgings, null, this.reassignment, this.coordinations);
    }

    Pending with(ReassignmentRequested requested) {
        return new Pending(this.extensions, this.extension, this.urgings, this.urging, requested, this.coordinations);
    }

    Pending reassignmentDecided() {
        return new Pending(this.extensions, this.extension, this.urgings, this.urging, null, this.coordinations);
    }

    Pending with(CoordinationRequested requested) {
        Map<String, List<String>> all = new HashMap<>(this.coordinations);
        all.put(requested.coordinationId(), requested.units());
        return with(all);
    }

    Pending without(CoordinationAnswered answered) {
        Map<String, List<String>> all = new HashMap<>(this.coordinations);
        all.computeIfPresent(answered.coordinationId(),
                (id, units) -> units.stream().filter((unit) -> !unit.equals(answered.unitCode())).toList());
        return with(all);
    }

    private Pending with(Map<String, List<String>> waiting) {
        return new Pending(this.extensions, this.extension, this.urgings, this.urging, this.reassignment,
                Map.copyOf(waiting));
    }

}
