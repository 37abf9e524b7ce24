package org.lianxi.query.action.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.query.shared.InvalidParameterException;

/**
 * Which actions are wanted; null means whatever.
 *
 * @param unit lead or co-unit, unless a role is named
 * @param role {@code lead}, {@code co} or {@code former}, of the unit
 * @param state state of the action
 * @param light name of its light
 * @param meeting the meeting that agreed it
 * @param source kind of what it comes from
 * @param sourceId the meeting, resolution, higher assignment or case it comes from
 * @param overdue whether its due day has passed
 * @param silentFor days for which its lead unit has not been heard of, at least
 * @param extensionPending whether a request for more time waits
 * @param urged whether an urging waits for an answer
 */
record ActionFilter(String unit, String role, String state, String light, String meeting, String source,
        String sourceId, Boolean overdue, Integer silentFor, Boolean extensionPending, Boolean urged) {

    private static final Set<String> SOURCES = Set.of(ActionSource.RESOLUTION, ActionSource.ASSIGNMENT,
            ActionSource.CASE);

    private static final Map<String, String> ROLES = Map.of("lead", "view.leadUnit", "co", "view.coUnits", "former",
            "view.formerUnits");

    private static final String ANY_ROLE = "view.units";

    private static final int LONGEST_SILENCE = 10_000;

    ActionFilter {
        check(state == null || ActionView.STATES.contains(state), "state", "action-state");
        check(light == null || Light.find(light).isPresent(), "light", "light");
        check(role == null || ROLES.containsKey(role), "role", "action-role");
        check(source == null || SOURCES.contains(source), "source", "action-source");
        check(silentFor == null || (silentFor >= 0 && silentFor <= LONGEST_SILENCE), "silentFor", "days");
    }

    private static void check(boolean understood, String field, String rule) {
        if (!understood) {
            throw new InvalidParameterException(field, rule);
        }
    }

    List<Bson> conditions(TrackingDay day) {
        List<Bson> conditions = new ArrayList<>();
        if (this.unit != null) {
            conditions.add(Filters.eq((this.role != null) ? ROLES.get(this.role) : ANY_ROLE, this.unit));
        }
        if (this.state != null) {
            conditions.add(Filters.eq("view.state", this.state));
        }
        if (this.meeting != null) {
            conditions.add(Filters.eq("view.source.meetingId", this.meeting));
        }
        if (this.source != null) {
            conditions.add(Filters.eq("view.source.kind", this.source));
        }
        if (this.sourceId != null) {
            conditions.add(Filters.or(Filters.eq("view.source.meetingId", this.sourceId),
                    Filters.eq("view.source.resolutionId", this.sourceId),
                    Filters.eq("view.source.assignmentId", this.sourceId),
                    Filters.eq("view.source.caseId", this.sourceId)));
        }
        Light.find(this.light).ifPresent((wanted) -> conditions.add(wanted.filter(day)));
        addUnless(conditions, this.overdue, Light.OVERDUE.filter(day));
        if (this.silentFor != null) {
            conditions.add(Light.open());
            conditions.add(Filters.lte("view.feedback.heardOn", day.today().minusDays(this.silentFor).toString()));
        }
        addUnless(conditions, this.extensionPending, Filters.eq("view.extensionPending", true));
        addUnless(conditions, this.urged, Filters.and(Light.open(), Filters.exists("view.urged")));
        return conditions;
    }

    private static void addUnless(List<Bson> conditions, Boolean wanted, Bson condition) {
        if (wanted != null) {
            conditions.add(wanted ? condition : Filters.nor(condition));
        }
    }

}
