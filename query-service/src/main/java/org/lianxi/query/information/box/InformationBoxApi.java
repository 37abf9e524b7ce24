package org.lianxi.query.information.box;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.query.casework.board.InformationClocks;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.Stored;
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
 * Answers what information there is, latest first: all of it, a unit's inbox and outbox,
 * and how each flow of the charter runs.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}")
class InformationBoxApi {

    private static final Set<String> STATES = Set.of(InformationView.SUBMITTED, InformationView.CHECKED,
            InformationView.RETURNED, InformationView.CIRCULATED, InformationView.WITHDRAWN);

    private final Views<InformationView> items;

    private final UnitRegister register;

    private final Answers answers;

    private final InformationClocks clocks;

    private final Clock clock;

    private final WorkingDays days;

    InformationBoxApi(Views<InformationView> items, UnitRegister register, Answers answers, InformationClocks clocks,
            Clock clock, WorkingDays days) {
        this.items = items;
        this.register = register;
        this.answers = answers;
        this.clocks = clocks;
        this.clock = clock;
        this.days = days;
    }

    @GetMapping("/information")
    ResponseEntity<Object> all(@PathVariable String conferenceId, @RequestParam(required = false) String state,
            @RequestParam(required = false) String flow, PageRequest page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "information-state");
        }
        Units units = this.register.of(conferenceId);
        return list(conferenceId, filter(conferenceId, "state", state, flow), page, units);
    }

    @GetMapping("/information/{informationId}")
    ResponseEntity<Object> one(@PathVariable String conferenceId, @PathVariable String informationId) {
        Units units = this.register.of(conferenceId);
        return this.answers.oneAsOfToday(conferenceId, informationId,
                () -> this.items.find(informationId)
                    .filter((stored) -> stored.conferenceId().equals(conferenceId))
                    .map((stored) -> InformationAnswer.of(informationId, stored.view(),
                            this.clocks.of(conferenceId, stored.view().acts()), units, today(), this.days))
                    .orElseThrow(() -> new UnknownEntityException("information", informationId)));
    }

    @GetMapping("/units/{unit}/information/outbox")
    ResponseEntity<Object> outbox(@PathVariable String conferenceId, @PathVariable String unit,
            @RequestParam(required = false) String flow, PageRequest page) {
        Units units = this.register.of(conferenceId);
        units.require(unit);
        return list(conferenceId, filter(conferenceId, "unitCode", unit, flow), page, units);
    }

    @GetMapping("/units/{unit}/information/inbox")
    ResponseEntity<Object> inbox(@PathVariable String conferenceId, @PathVariable String unit,
            @RequestParam(required = false) String flow, @RequestParam(defaultValue = "false") boolean unread,
            PageRequest page) {
        Units units = this.register.of(conferenceId);
        units.require(unit);
        Bson received = filter(conferenceId, "audience", unit, flow);
        if (!unread) {
            return list(conferenceId, received, page, units);
        }
        return this.answers.list(conferenceId, "information", () -> page.of(this.items.find(received)
            .stream()
            .filter((stored) -> stored.view().isUnreadBy(unit))
            .sorted(Comparator.comparingLong((Stored<InformationView> stored) -> stored.view().submittedAtIndex())
                .reversed())
            .map((stored) -> InformationAnswer.Brief.of(stored.id(), stored.view(), units, today()))
            .toList()));
    }

    @GetMapping("/information-flows")
    ResponseEntity<Object> flows(@PathVariable String conferenceId, PageRequest page) {
        this.register.of(conferenceId);
        return this.answers.list(conferenceId, "flows",
                () -> page.of(FlowUse.of(
                        this.items.find(Filters.eq("conferenceId", conferenceId)).stream().map(Stored::view).toList(),
                        today())));
    }

    private ResponseEntity<Object> list(String conferenceId, Bson filter, PageRequest page, Units units) {
        return this.answers.list(conferenceId, "information",
                () -> this.items.page(filter, ViewOrder.by("submittedAtIndex", false), page)
                    .map((stored) -> InformationAnswer.Brief.of(stored.id(), stored.view(), units, today())));
    }

    private static Bson filter(String conferenceId, String field, String value, String flow) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(Filters.eq("conferenceId", conferenceId));
        if (value != null) {
            conditions.add(Filters.eq("view." + field, value));
        }
        if (flow != null) {
            conditions.add(Filters.eq("view.flowId", flow));
        }
        return Filters.and(conditions);
    }

    private LocalDate today() {
        return LocalDate.now(this.clock);
    }

}
