package org.lianxi.query.information.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.query.casework.board.InformationClocks;
import org.lianxi.query.casework.board.RunningClock;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what was proposed for the public, latest first, how far it has come and how
 * long it took (C-1.3a, Regulation on Government Information Disclosure, article 26).
 */
@RestController
class ReleaseListApi {

    private static final Set<String> STATES = Set.of(ReleaseView.PROPOSED, ReleaseView.APPROVED, ReleaseView.REFUSED,
            ReleaseView.PUBLISHED, ReleaseView.WITHDRAWN);

    private static final Set<String> KINDS = Set.of("release", "exposure");

    private final Views<InformationView> items;

    private final InformationClocks clocks;

    private final UnitRegister register;

    private final Answers answers;

    private final WorkingDays days;

    ReleaseListApi(Views<InformationView> items, InformationClocks clocks, UnitRegister register, Answers answers,
            WorkingDays days) {
        this.items = items;
        this.clocks = clocks;
        this.register = register;
        this.answers = answers;
        this.days = days;
    }

    @GetMapping("/api/conferences/{conferenceId}/releases")
    ResponseEntity<Object> releases(@PathVariable String conferenceId, @RequestParam(required = false) String state,
            @RequestParam(required = false) String kind, PageRequest page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "release-state");
        }
        if (kind != null && !KINDS.contains(kind)) {
            throw new InvalidParameterException("kind", "release-kind");
        }
        Units units = this.register.of(conferenceId);
        return this.answers.list(conferenceId, "releases",
                () -> this.items
                    .page(filter(conferenceId, state, kind), ViewOrder.by("release.proposedAtIndex", false), page)
                    .map((stored) -> ReleaseAnswer.Brief.of(stored.id(), stored.view().release(),
                            clocks(conferenceId, stored.view()), units, this.days)),
                () -> Map.of("summary", summary(conferenceId)));
    }

    private List<RunningClock> clocks(String conferenceId, InformationView view) {
        return this.clocks.of(conferenceId, view.acts());
    }

    private Summary summary(String conferenceId) {
        List<InformationView> all = this.items.find(filter(conferenceId, null, null))
            .stream()
            .map(Stored::view)
            .toList();
        long open = all.stream()
            .filter((view) -> Set.of(ReleaseView.PROPOSED, ReleaseView.APPROVED).contains(view.release().state()))
            .count();
        long late = all.stream()
            .filter((view) -> clocks(conferenceId, view).stream().anyMatch(RunningClock::isLate))
            .count();
        int[] took = all.stream()
            .map(InformationView::release)
            .filter((release) -> release.publishedOn() != null)
            .mapToInt((release) -> this.days.between(release.madeOn(), release.publishedOn()))
            .sorted()
            .toArray();
        return new Summary(open, late, took.length, (took.length > 0) ? took[took.length / 2] : null,
                (took.length > 0) ? took[took.length - 1] : null);
    }

    private static Bson filter(String conferenceId, String state, String kind) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(Filters.eq("conferenceId", conferenceId));
        conditions
            .add((state != null) ? Filters.eq("view.release.state", state) : Filters.in("view.release.state", STATES));
        if (kind != null) {
            conditions.add(Filters.eq("view.release.kind", kind));
        }
        return Filters.and(conditions);
    }

    /**
     * All of them together.
     *
     * @param open proposed or approved, and not published yet
     * @param late of these, those whose statutory clock has run out
     * @param published published ever, withdrawn ones too
     * @param medianWorkingDays working days from the day on which it was made to
     * publication, of the one in the middle; null when none was published
     * @param longestWorkingDays the same of the slowest one
     */
    record Summary(long open, long late, int published, Integer medianWorkingDays, Integer longestWorkingDays) {
    }

}
