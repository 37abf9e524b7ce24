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
 * was recorded, and stops by the acts that stop it and nothing else; one that has to
 * reach several bodies stops when all of them have been told. It begins anew when the act
 * that starts it is done again after that. One that runs at some levels only is there at
 * these, and as long as the case has no level.
 *
 * @param clockId id of the clock in the charter file
 * @param law the article that it comes from
 * @param verified whether the article was checked to be in force
 * @param state {@code running}, {@code late}, {@code stopped} or {@code stopped-late}; of
 * a term that something waits for, {@code run-out} in place of late; {@code ended} where
 * nothing is left that could be done
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
        if (!kept.runsAt(view.level())) {
            return Optional.empty();
        }
        Set<String> left = new HashSet<>(kept.to());
        Instant since = null;
        Instant stopped = null;
        Instant reachedAll = null;
        for (CaseView.Act act : view.acts()) {
            if (act.act().equals(kept.startedBy()) && kept.runsAt(act.level()) && (since == null || stopped != null)) {
                since = act.at();
                stopped = reachedAll;
            }
            else if (kept.stoppedBy().contains(act.act()) && stopped == null) {
                List<String> reached = act.fields().getOrDefault(TO, List.of());
                left.removeAll(reached);
                boolean all = !kept.to().isEmpty() && left.isEmpty();
                reachedAll = all ? time(act) : null;
                stopped = (since != null && (all || reached.isEmpty())) ? time(act) : null;
            }
        }
        return (since != null) ? Optional.of(of(since, stopped, kept, clock, days)) : Optional.empty();
    }

    /**
     * The clock once nothing is left that could be done in time.
     */
    RunningClock ended(Instant at) {
        return new RunningClock(this.clockId, this.law, this.verified, "ended", this.since, this.dueAt, at);
    }

    static RunningClock of(Instant since, Instant stopped, CaseKindsView.Clock kept, Clock clock, WorkingDays days) {
        Instant due = Term.parse(kept.within(), kept.workingDays()).end(since, clock.getZone(), days);
        return new RunningClock(kept.id(), kept.law(), kept.verified(), state(due, stopped, kept, clock.instant()),
                since, due, stopped);
    }

    private static String state(Instant due, Instant stopped, CaseKindsView.Clock kept, Instant now) {
        if (stopped != null) {
            return stopped.isAfter(due) ? "stopped-late" : "stopped";
        }
        if (!now.isAfter(due)) {
            return "running";
        }
        return kept.window() ? "run-out" : "late";
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

    boolean wasLate() {
        return "stopped-late".equals(this.state);
    }

}
