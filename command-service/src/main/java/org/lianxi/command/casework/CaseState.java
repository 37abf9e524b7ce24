package org.lianxi.command.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseContributionMade;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.CaseReferredToMeeting;
import org.lianxi.contract.casework.CaseReopened;
import org.lianxi.contract.casework.CaseStageEntered;
import org.lianxi.contract.casework.UnitsInvitedToCase;

/**
 * A case, folded from its events. Immutable.
 *
 * @param opened how it was opened, null before
 * @param stage the stage that it is in
 * @param closed whether it is closed
 * @param participants units that take part
 * @param acts what was done in it, in order
 * @param asked units that were asked to answer something
 * @param meetings meetings that it was referred to
 * @param contributions how many contributions were made
 * @param renewedAfter how many acts were on record when it was last reopened, 0 before
 */
public record CaseState(CaseOpened opened, String stage, boolean closed, Set<String> participants,
        List<CaseActRecorded> acts, Set<String> asked, Set<String> meetings, int contributions, int renewedAfter) {

    /**
     * A case that is not there yet.
     */
    public static final CaseState NONE = new CaseState(null, null, false, Set.of(), List.of(), Set.of(), Set.of(), 0,
            0);

    /**
     * The case after one more event.
     * @param event the event
     * @return a new state
     */
    public CaseState evolve(CaseEvent event) {
        return switch (event) {
            case CaseOpened first -> new CaseState(first, first.stage(), false, Set.copyOf(first.participants()),
                    List.of(), Set.of(), Set.of(), 0, 0);
            case CaseActRecorded done -> after(done);
            case CaseStageEntered entered -> at(entered.stage(), this.closed);
            case UnitsInvitedToCase invited ->
                new CaseState(this.opened, this.stage, this.closed, with(this.participants, invited.units()), this.acts,
                        this.asked, this.meetings, this.contributions, this.renewedAfter);
            case CaseContributionMade made -> new CaseState(this.opened, this.stage, this.closed, this.participants,
                    this.acts, this.asked, this.meetings, this.contributions + 1, this.renewedAfter);
            case CaseReferredToMeeting referred ->
                new CaseState(this.opened, this.stage, this.closed, this.participants, this.acts, this.asked,
                        with(this.meetings, Set.of(referred.meetingId())), this.contributions, this.renewedAfter);
            case CaseClosed ended -> at(ended.stage(), true);
            case CaseReopened reopened -> new CaseState(this.opened, reopened.stage(), false, this.participants,
                    this.acts, this.asked, this.meetings, this.contributions, this.acts.size());
        };
    }

    private CaseState after(CaseActRecorded done) {
        List<CaseActRecorded> all = new ArrayList<>(this.acts);
        all.add(done);
        return new CaseState(this.opened, this.stage, this.closed, with(this.participants, done.joined()),
                List.copyOf(all), with(this.asked, done.asked()), this.meetings, this.contributions, this.renewedAfter);
    }

    private CaseState at(String reached, boolean ended) {
        return new CaseState(this.opened, reached, ended, this.participants, this.acts, this.asked, this.meetings,
                this.contributions, this.renewedAfter);
    }

    private static Set<String> with(Set<String> units, Collection<String> more) {
        Set<String> all = new HashSet<>(units);
        all.addAll(more);
        return Set.copyOf(all);
    }

    /**
     * The conference that it belongs to.
     * @return its id, null before it was opened
     */
    public String conferenceId() {
        return (this.opened != null) ? this.opened.conferenceId() : null;
    }

    /**
     * Whether something can still be done in it.
     * @return false once it was closed, until it is reopened
     */
    public boolean isOpen() {
        return this.opened != null && !this.closed;
    }

    /**
     * Whether an act is on record.
     * @param act its id
     * @return true once somebody did it
     */
    public boolean has(String act) {
        return KindOfCase.REFER_TO_MEETING.equals(act) ? !this.meetings.isEmpty() : !doersOf(act).isEmpty();
    }

    /**
     * Who did an act.
     * @param act its id
     * @return codes of units and organs
     */
    public Set<String> doersOf(String act) {
        Set<String> doers = new LinkedHashSet<>();
        this.acts.stream().filter((done) -> done.act().equals(act)).forEach((done) -> doers.add(done.unitCode()));
        return doers;
    }

    /**
     * Whether something was given by an act.
     * @param what such as {@code mandate}
     * @return true once it was
     */
    public boolean isGiven(String what) {
        return this.acts.stream().anyMatch((done) -> what.equals(done.gives()));
    }

    /**
     * What was done since the case was opened or, if it was reopened, since then.
     * @return the acts, in order
     */
    public List<CaseActRecorded> actsSinceItsBeginning() {
        return this.acts.subList(this.renewedAfter, this.acts.size());
    }

    /**
     * The last time that an act was done.
     * @param act its id
     * @return empty when it was not done
     */
    public Optional<CaseActRecorded> last(String act) {
        return this.acts.reversed().stream().filter((done) -> done.act().equals(act)).findFirst();
    }

    /**
     * What was said in a field, by all who did an act.
     * @param act its id
     * @param field the field
     * @return the values
     */
    public Set<String> said(String act, String field) {
        Set<String> values = new LinkedHashSet<>();
        this.acts.stream()
            .filter((done) -> done.act().equals(act))
            .forEach((done) -> values.addAll(done.fields().getOrDefault(field, List.of())));
        return values;
    }

}
