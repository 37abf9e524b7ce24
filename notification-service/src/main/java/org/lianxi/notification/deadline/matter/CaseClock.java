package org.lianxi.notification.deadline.matter;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.lianxi.contract.conference.CaseAct;
import org.lianxi.contract.conference.Charter;

/**
 * A statutory clock that is kept in what runs by a kind: in cases, or in information.
 *
 * @param id its id in the charter file
 * @param kind the kind
 * @param runsAs {@code information} where the kind runs as that; null or another word
 * where its acts are those of cases
 * @param within the term
 * @param workingDays whether its days are working days
 * @param to whom the act that stops it has to reach, none for nobody in particular
 * @param law the article that it comes from
 * @param startedBy the act that starts it
 * @param stoppedBy the act that stops it
 * @param units the units that can do so; for information, that depends on how far it is
 */
public record CaseClock(String id, String kind, String runsAs, String within, boolean workingDays, List<String> to,
        String law, String startedBy, String stoppedBy, List<String> units) {

    static List<CaseClock> of(Charter charter) {
        return charter.clocks()
            .stream()
            .filter((clock) -> clock.startedBy() != null && clock.stoppedBy() != null)
            .map((clock) -> new CaseClock(clock.id(), clock.kind(), runsAs(clock, charter), clock.within(),
                    clock.workingDays(), clock.to(), clock.law(), clock.startedBy(), clock.stoppedBy(),
                    doers(clock, charter)))
            .toList();
    }

    private static String runsAs(Charter.Clock clock, Charter charter) {
        return charter.caseKinds()
            .stream()
            .filter((kind) -> kind.id().equals(clock.kind()))
            .map(Charter.CaseKind::runsAs)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    }

    private static List<String> doers(Charter.Clock clock, Charter charter) {
        return charter.caseKinds()
            .stream()
            .filter((kind) -> kind.id().equals(clock.kind()) && kind.acts() != null)
            .flatMap((kind) -> kind.acts().stream())
            .filter((act) -> act.id().equals(clock.stoppedBy()))
            .flatMap((act) -> units(act, charter))
            .distinct()
            .toList();
    }

    /**
     * Where the act is for a group, the office sees to it.
     */
    private static Stream<String> units(CaseAct act, Charter charter) {
        List<String> named = act.by().stream().filter((party) -> charter.unit(party).isPresent()).toList();
        return named.isEmpty() ? Stream.of(charter.office()) : named.stream();
    }

    /**
     * Whether it is kept in information.
     * @return false for a clock of cases
     */
    public boolean isOfInformation() {
        return "information".equals(this.runsAs);
    }

    /**
     * Whether the clock was stopped in a case.
     * @param matter the case
     * @return true once the act that stops it was done, and reached all whom it has to
     */
    public boolean isStopped(CaseMatter matter) {
        Set<String> left = new HashSet<>(this.to);
        for (CaseMatter.Done done : matter.acts()) {
            if (done.act().equals(this.stoppedBy)) {
                if (done.to() == null) {
                    return true;
                }
                left.removeAll(done.to());
                if (left.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

}
