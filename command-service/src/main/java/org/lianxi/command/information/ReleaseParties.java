package org.lianxi.command.information;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.conference.Standing;
import org.lianxi.contract.conference.Charter;

/**
 * Who has a hand in telling the public, as the charter's kind that runs as information
 * says by the parts {@code approves} and {@code publishes}.
 *
 * @param kind the kind
 * @param approvers codes of those who approve, every one of them, in the charter's order
 * @param publishers codes of those who publish, any of them, in the charter's order
 */
public record ReleaseParties(Charter.CaseKind kind, List<String> approvers, List<String> publishers) {

    /**
     * The parties under the charter in force.
     * @param standing the conference
     * @return empty when the charter has no such kind in use
     */
    public static Optional<ReleaseParties> of(Standing standing) {
        return standing.charter()
            .caseKinds()
            .stream()
            .filter((kind) -> kind.enabled() && "information".equals(kind.runsAs()))
            .findFirst()
            .map((kind) -> new ReleaseParties(kind, playing("approves", kind, standing),
                    playing("publishes", kind, standing)));
    }

    private static List<String> playing(String part, Charter.CaseKind kind, Standing standing) {
        return standing.inOrder(kind.roles()
            .entrySet()
            .stream()
            .filter((role) -> role.getValue().equals(part))
            .map((role) -> role.getKey())
            .filter((code) -> standing.units().containsKey(code) || standing.isOrgan(code))
            .toList());
    }

    /**
     * Whether there is somebody who approves and somebody who publishes.
     * @return false where the charter leaves one of them open
     */
    public boolean areSet() {
        return !this.approvers.isEmpty() && !this.publishers.isEmpty();
    }

    /**
     * Where the charter file declares them.
     * @return a rule path
     */
    public String path() {
        return "caseKinds." + this.kind.id();
    }

}
