package org.lianxi.query.action.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
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

    private final Views<TrackingTimes> times;

    private final Clock clock;

    ActionLedger(Views<ActionView> actions, Views<TrackingTimes> times, Clock clock) {
        this.actions = actions;
        this.times = times;
        this.clock = clock;
    }

    /**
     * All actions of a conference.
     * @param conferenceId the conference
     * @return its actions
     */
    public List<Entry> all(String conferenceId) {
        LocalDate today = LocalDate.now(this.clock);
        TrackingTimes times = times(conferenceId);
        return this.actions.find(Filters.eq("conferenceId", conferenceId))
            .stream()
            .map((stored) -> entry(stored, today, times))
            .toList();
    }

    Optional<Entry> find(String conferenceId, String actionId) {
        return this.actions.find(actionId)
            .filter((stored) -> stored.conferenceId().equals(conferenceId))
            .map((stored) -> entry(stored, LocalDate.now(this.clock), times(conferenceId)));
    }

    Page<Entry> page(String conferenceId, ActionFilter filter, PageRequest page) {
        LocalDate today = LocalDate.now(this.clock);
        TrackingTimes times = times(conferenceId);
        List<Bson> conditions = new ArrayList<>(filter.conditions(today, times));
        conditions.addFirst(Filters.eq("conferenceId", conferenceId));
        return this.actions.page(Filters.and(conditions), ViewOrder.by("dueOn", true), page)
            .map((stored) -> entry(stored, today, times));
    }

    private TrackingTimes times(String conferenceId) {
        return this.times.find(conferenceId).map(Stored::view).orElseGet(TrackingTimes::usual);
    }

    private static Entry entry(Stored<ActionView> stored, LocalDate today, TrackingTimes times) {
        return new Entry(stored.id(), stored.view(), Light.of(stored.view(), today, times),
                stored.view().open() ? stored.view().feedback().dueOn(times) : null);
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
