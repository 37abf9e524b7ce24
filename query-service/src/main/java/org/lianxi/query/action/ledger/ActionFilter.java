package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.query.shared.InvalidParameterException;

/**
 * Which actions are wanted; null means whatever.
 *
 * @param unit lead or co-unit
 * @param state state of the action
 * @param light name of its light
 * @param meeting the meeting that agreed it
 * @param overdue whether its due day has passed
 */
record ActionFilter(String unit, String state, String light, String meeting, Boolean overdue) {

    private static final Set<String> STATES = Set.of(ActionView.ASSIGNED, ActionView.ACCEPTED, ActionView.IN_PROGRESS,
            ActionView.CLAIMED, ActionView.RETURNED, ActionView.VERIFIED);

    ActionFilter {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "action-state");
        }
        if (light != null && Light.find(light).isEmpty()) {
            throw new InvalidParameterException("light", "light");
        }
    }

    List<Bson> conditions(LocalDate today, LocalDate soon) {
        List<Bson> conditions = new ArrayList<>();
        if (this.unit != null) {
            conditions.add(Filters.eq("view.units", this.unit));
        }
        if (this.state != null) {
            conditions.add(Filters.eq("view.state", this.state));
        }
        if (this.meeting != null) {
            conditions.add(Filters.eq("view.source.meetingId", this.meeting));
        }
        Light.find(this.light).ifPresent((wanted) -> conditions.add(wanted.filter(today, soon)));
        if (this.overdue != null) {
            Bson overdueToday = Light.OVERDUE.filter(today, soon);
            conditions.add(this.overdue ? overdueToday : Filters.nor(overdueToday));
        }
        return conditions;
    }

}
