package org.lianxi.query.action.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.query.shared.Page;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;
import org.springframework.stereotype.Component;

/**
 * The ledger as of today.
 */
@Component
public class ActionLedger {

    private final Views<ActionView> actions;

    private final Views<WarningTime> warnings;

    private final Views<FeedbackCycle> cycles;

    private final Clock clock;

    private final WorkingDays days;

    ActionLedger(Views<ActionView> actions, Views<WarningTime> warnings, Views<FeedbackCycle> cycles, Clock clock,
            WorkingDays days) {
        this.actions = actions;
        this.warnings = warnings;
        this.cycles = cycles;
        this.clock = clock;
        this.days = days;
    }

    /**
     * All actions of a conference.
     * @param conferenceId the conference
     * @return its actions
     */
    public List<Entry> all(String conferenceId) {
        TrackingDay day = day(conferenceId);
        return this.actions.find(Filters.eq("conferenceId", conferenceId))
            .stream()
            .map((stored) -> entry(stored, day))
            .toList();
    }

    Optional<Entry> find(String conferenceId, String actionId) {
        return this.actions.find(actionId)
            .filter((stored) -> stored.conferenceId().equals(conferenceId))
            .map((stored) -> entry(stored, day(conferenceId)));
    }

    Page<Entry> page(String conferenceId, ActionFilter filter, PageRequest page) {
        TrackingDay day = day(conferenceId);
        List<Bson> conditions = new ArrayList<>(filter.conditions(day));
        conditions.addFirst(Filters.eq("conferenceId", conferenceId));
        return this.actions.page(Filters.and(conditions), ViewOrder.by("dueOn", true), page)
            .map((stored) -> entry(stored, day));
    }

    private TrackingDay day(String conferenceId) {
        LocalDate today = LocalDate.now(this.clock);
        WarningTime warning = this.warnings.find(conferenceId).map(Stored::view).orElseGet(WarningTime::usual);
        return new TrackingDay(today, warning.lastDayFrom(today, this.days),
                this.cycles.find(conferenceId).map(Stored::view).flatMap(FeedbackCycle::term), this.days);
    }

    private static Entry entry(Stored<ActionView> stored, TrackingDay day) {
        return new Entry(stored.id(), stored.view(), Light.of(stored.view(), day),
                stored.view().open() ? stored.view().feedback().dueOn(day) : null);
    }

    /**
     * An action as it stands today.
     *
     * @param actionId the action
     * @param action what has been said about it
     * @param light how it stands against its due day and its feedback cycle
     * @param feedbackDueOn the day by which its lead unit is to be heard of, or null
     */
    public record Entry(String actionId, ActionView action, Light light, LocalDate feedbackDueOn) {
    }

}
