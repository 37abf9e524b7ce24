package org.lianxi.notification.deadline.matter;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param stoppedBy the acts that stop it
 * @param levels levels of a case at which it runs, none for all
 * @param window whether something waits for it to run out: then nobody is late
 * @param units the units that can stop it or, of a window, go on after it; for
 * information, that depends on how far it is
 */
public record CaseClock(String id, String kind, String runsAs, String within, boolean workingDays, List<String> to,
        String law, String startedBy, List<String> stoppedBy, List<String> levels, boolean window, List<String> units) {

    static List<CaseClock> of(Charter charter) {
        return charter.clocks()
            .stream()
            .filter((clock) -> clock.startedBy() != null && clock.stoppedBy() != null)
            .map((clock) -> of(clock, charter))
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

    private static CaseClock of(Charter.Clock clock, Charter charter) {
        List<CaseAct> acts = charter.caseKinds()
            .stream()
            .filter((kind) -> kind.id().equals(clock.kind()) && kind.acts() != null)
            .flatMap((kind) -> kind.acts().stream())
            .toList();
        List<String> waiting = acts.stream()
            .filter((act) -> clock.id().equals(act.waitsFor()))
            .map(CaseAct::id)
            .toList();
        List<String> stops = Stream.concat(clock.stops().stream(), waiting.stream()).toList();
        List<String> doers = acts.stream()
            .filter((act) -> (waiting.isEmpty() ? stops : waiting).contains(act.id()))
            .flatMap((act) -> units(act, charter))
            .distinct()
            .toList();
        return new CaseClock(clock.id(), clock.kind(), runsAs(clock, charter), clock.within(), clock.workingDays(),
                clock.to(), clock.law(), clock.startedBy(), stops,
                (clock.levels() != null) ? clock.levels() : List.of(), !waiting.isEmpty(), doers);
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
     * The act from which the clock runs in a case. It begins anew when the act that
     * starts it is done again after it was stopped; whom the case has been reported to
     * stays reported to.
     * @param matter the case
     * @return empty while it does not run: before it starts, at another level, and once
     * it was stopped by an act that reached all whom it has to
     */
    public Optional<CaseMatter.Done> running(CaseMatter matter) {
        if (!runsAt(matter.level())) {
            return Optional.empty();
        }
        Set<String> left = new HashSet<>(this.to);
        CaseMatter.Done start = null;
        for (CaseMatter.Done done : matter.acts()) {
            if (start == null && done.act().equals(this.startedBy) && runsAt(done.level())
                    && (this.to.isEmpty() || !left.isEmpty())) {
                start = done;
            }
            else if (this.stoppedBy.contains(done.act())) {
                List<String> reached = (done.to() != null) ? done.to() : List.of();
                reached.forEach(left::remove);
                start = (left.isEmpty() || done.to() == null) ? null : start;
            }
        }
        return Optional.ofNullable(start);
    }

    private boolean runsAt(String level) {
        return level == null || this.levels.isEmpty() || this.levels.contains(level);
    }

}
