package org.lianxi.query.casework.board;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.lianxi.calendar.Term;
import org.lianxi.calendar.WorkingDays;

/**
 * A statutory clock of a case, or of information. It starts when the act that starts it
 * was recorded, and stops by the act that stops it and nothing else; one that has to
 * reach several bodies stops when all of them have been told.
 *
 * @param clockId id of the clock in the charter file
 * @param law the article that it comes from
 * @param verified whether the article was checked to be in force
 * @param state {@code running}, {@code late}, {@code stopped} or {@code stopped-late}, or
 * {@code ended} where nothing is left that could be done
 * @param since when it started
 * @param dueAt when it has run out
 * @param stoppedAt when it was stopped, or null
 */
public record RunningClock(String clockId, String law, String verified, String state, Instant since, Instant dueAt,
        Instant stoppedAt) {

    private static final String TO = "to";

    private static final String AT = "at";

    static List<RunningClock> of(CaseView view, CaseKindsView.Kind kind, Clock clock, WorkingDays days) {
        return kind.clocks().stream().flatMap((one) -> of(view, one, clock, days).stream()).toList();
    }

    private static Optional<RunningClock> of(CaseView view, CaseKindsView.Clock kept, Clock clock, WorkingDays days) {
        return view.acts()
            .stream()
            .filter((act) -> act.act().equals(kept.startedBy()))
            .findFirst()
            .map((start) -> of(start, stop(view, start, kept), kept, clock, days));
    }

    private static RunningClock of(CaseView.Act start, Optional<Instant> stop, CaseKindsView.Clock kept, Clock clock,
            WorkingDays days) {
        return of(start.at(), stop, kept, clock, days);
    }

    static RunningClock of(Instant since, Optional<Instant> stop, CaseKindsView.Clock kept, Clock clock,
            WorkingDays days) {
        Instant due = Term.parse(kept.within(), kept.workingDays()).end(since, clock.getZone(), days);
        String state = stop.map((at) -> at.isBefore(due) ? "stopped" : "stopped-late")
            .orElseGet(() -> clock.instant().isBefore(due) ? "running" : "late");
        return new RunningClock(kept.id(), kept.law(), kept.verified(), state, since, due, stop.orElse(null));
    }

    /**
     * The clock once nothing is left that could be done in time.
     */
    RunningClock ended(Instant at) {
        return new RunningClock(this.clockId, this.law, this.verified, "ended", this.since, this.dueAt, at);
    }

    private static Optional<Instant> stop(CaseView view, CaseView.Act start, CaseKindsView.Clock kept) {
        Set<String> left = new HashSet<>(kept.to());
        for (CaseView.Act act : view.acts()) {
            if (act.act().equals(kept.stoppedBy()) && act.number() > start.number()) {
                List<String> reached = act.fields().get(TO);
                if (reached == null) {
                    return Optional.of(time(act));
                }
                left.removeAll(reached);
                if (left.isEmpty()) {
                    return Optional.of(time(act));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What was done before it was put on record says when.
     */
    private static Instant time(CaseView.Act act) {
        List<String> said = act.fields().get(AT);
        return (said != null) ? Instant.parse(said.getFirst()) : act.at();
    }

    /**
     * Whether it runs and has run out.
     * @return true while something is overdue
     */
    @JsonIgnore
    public boolean isLate() {
        return "late".equals(this.state);
    }

}
