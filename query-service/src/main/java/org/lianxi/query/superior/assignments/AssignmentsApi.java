package org.lianxi.query.superior.assignments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which matters the leadership assigned, the oldest first.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/assignments")
class AssignmentsApi {

    private static final Set<String> STATES = Set.of("open", "overdue", "closed");

    private final Views<AssignmentView> assignments;

    private final UnitRegister register;

    private final Answers answers;

    private final Clock clock;

    AssignmentsApi(Views<AssignmentView> assignments, UnitRegister register, Answers answers, Clock clock) {
        this.assignments = assignments;
        this.register = register;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Object> assignments(@PathVariable String conferenceId, @RequestParam(required = false) String state,
            PageRequest page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "assignment-state");
        }
        Units units = this.register.of(conferenceId);
        LocalDate today = LocalDate.now(this.clock);
        List<Bson> conditions = new ArrayList<>();
        conditions.add(Filters.eq("conferenceId", conferenceId));
        if (state != null) {
            conditions.add(Filters.eq("view.open", !"closed".equals(state)));
        }
        if ("overdue".equals(state)) {
            conditions.add(Filters.lt("view.dueOn", today.toString()));
        }
        return this.answers.list(conferenceId, "assignments",
                () -> this.assignments.page(Filters.and(conditions), ViewOrder.by("acceptedAtIndex", true), page)
                    .map((stored) -> Brief.of(stored.id(), stored.view(), units, today)));
    }

    @GetMapping("/{assignmentId}")
    ResponseEntity<Object> one(@PathVariable String conferenceId, @PathVariable String assignmentId) {
        Units units = this.register.of(conferenceId);
        return this.answers.one(conferenceId, assignmentId, () -> this.assignments.find(assignmentId)
            .filter((stored) -> stored.conferenceId().equals(conferenceId))
            .map((stored) -> new Whole(Brief.of(assignmentId, stored.view(), units, LocalDate.now(this.clock)),
                    stored.view().text(), stored.view().reports(), stored.view().outcome(), stored.view().closedOn()))
            .orElseThrow(() -> new UnknownEntityException("assignment", assignmentId)));
    }

    record Brief(String assignmentId, boolean open, boolean overdue, String title, String assignedBy,
            String assignedByName, String reference, UnitName leadUnit, LocalDate acceptedOn, LocalDate dueOn,
            int reportCount) {

        static Brief of(String id, AssignmentView view, Units units, LocalDate today) {
            boolean overdue = view.open() && view.dueOn() != null && view.dueOn().isBefore(today);
            return new Brief(id, view.open(), overdue, view.title(), view.assignedBy(), view.assignedByName(),
                    view.reference(), units.named(view.leadUnit()), view.acceptedOn(), view.dueOn(),
                    view.reports().size());
        }

    }

    record Whole(@JsonUnwrapped Brief brief, String text, List<AssignmentView.Report> reports, String outcome,
            LocalDate closedOn) {
    }

}
