package org.lianxi.query.casework.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.lianxi.calendar.WorkingDays;
import org.lianxi.contract.information.InformationActs;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.Views;

import org.springframework.stereotype.Component;

/**
 * The statutory clocks that the charter keeps in information (domain §1.9): what is
 * proposed for the public is published in time.
 */
@Component
public class InformationClocks {

    private final Views<CaseKindsView> kinds;

    private final Clock clock;

    private final WorkingDays days;

    InformationClocks(Views<CaseKindsView> kinds, Clock clock, WorkingDays days) {
        this.kinds = kinds;
        this.clock = clock;
        this.days = days;
    }

    /**
     * The clocks of an item, as they stand.
     * @param conferenceId the conference
     * @param acts what was done with it, in order
     * @return one of each clock that was started; it counts from the last start, for one
     * proposal takes the place of another
     */
    public List<RunningClock> of(String conferenceId, List<Act> acts) {
        return this.kinds.find(conferenceId)
            .map(Stored::view)
            .orElse(CaseKindsView.NONE)
            .kinds()
            .stream()
            .filter((kind) -> "information".equals(kind.runsAs()))
            .flatMap((kind) -> kind.clocks().stream())
            .flatMap((kept) -> of(kept, acts).stream())
            .toList();
    }

    private Optional<RunningClock> of(CaseKindsView.Clock kept, List<Act> acts) {
        int start = -1;
        for (int i = 0; i < acts.size(); i++) {
            if (acts.get(i).act().equals(kept.startedBy())) {
                start = i;
            }
        }
        return (start < 0) ? Optional.empty()
                : Optional.of(of(kept, acts.get(start), acts.subList(start + 1, acts.size())));
    }

    private RunningClock of(CaseKindsView.Clock kept, Act start, List<Act> later) {
        Optional<Act> stop = later.stream()
            .filter((act) -> kept.stoppedBy().contains(act.act()) || InformationActs.ends(kept.startedBy(), act.act()))
            .findFirst();
        if (stop.isPresent() && !kept.stoppedBy().contains(stop.get().act())) {
            return RunningClock.of(moment(start), null, kept, this.clock, this.days).ended(stop.get().at());
        }
        return RunningClock.of(moment(start), stop.map(this::moment).orElse(null), kept, this.clock, this.days);
    }

    /**
     * What was done before it was put on record counts from the day on which it was done.
     */
    private Instant moment(Act act) {
        return act.on().equals(LocalDate.ofInstant(act.at(), this.clock.getZone())) ? act.at()
                : act.on().atStartOfDay(this.clock.getZone()).toInstant();
    }

    /**
     * Something that was done.
     *
     * @param act its name, of {@link InformationActs}
     * @param on the day that counts
     * @param at when it was recorded
     */
    public record Act(String act, LocalDate on, Instant at) {
    }

}
