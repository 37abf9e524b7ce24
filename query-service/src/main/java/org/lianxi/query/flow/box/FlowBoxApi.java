package org.lianxi.query.flow.box;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.Page;
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
 * Answers what went by the charter's flows, latest first: how each flow is used, its
 * items, and the outbox and inbox of each unit and of each organ that the charter names.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}")
class FlowBoxApi {

    private static final PageRequest ONE = new PageRequest(1, null);

    private static final String ITEMS = "items";

    private static final String SENT = "sentAtIndex";

    private final Views<FlowItem> items;

    private final FlowBook book;

    private final UnitRegister register;

    private final Answers answers;

    FlowBoxApi(Views<FlowItem> items, FlowBook book, UnitRegister register, Answers answers) {
        this.items = items;
        this.book = book;
        this.register = register;
        this.answers = answers;
    }

    @GetMapping("/flows")
    ResponseEntity<Object> flows(@PathVariable String conferenceId, PageRequest page) {
        Units units = this.register.of(conferenceId);
        return this.answers.list(conferenceId, "flows",
                () -> page.of(this.book.charter(conferenceId).flows()).map((flow) -> usage(conferenceId, flow, units)));
    }

    private FlowUsage usage(String conferenceId, CharterFlows.Flow flow, Units units) {
        Bson all = Filters.and(Filters.eq("conferenceId", conferenceId), Filters.eq("view.flowId", flow.id()));
        Bson open = Filters.and(all, Filters.eq("view.open", true));
        Optional<LocalDate> oldest = first(open, true);
        return new FlowUsage(flow.id(), units.named(flow.from()), units.named(flow.senders()), units.named(flow.to()),
                flow.what(), flow.when(), flow.clause(), flow.clauseText(), flow.carriedBy(),
                (flow.counts() != null) ? flow.counts() : List.of(), flow.kept(), this.items.count(all),
                this.items.count(open), oldest.orElse(null),
                oldest.map((day) -> ChronoUnit.DAYS.between(day, this.book.today())).orElse(null),
                first(all, false).orElse(null));
    }

    private Optional<LocalDate> first(Bson filter, boolean ascending) {
        return this.items.page(filter, ViewOrder.by(SENT, ascending), ONE)
            .items()
            .stream()
            .findFirst()
            .map((stored) -> this.book.sentOn(stored.view()));
    }

    @GetMapping("/flows/{flowId}/items")
    ResponseEntity<Object> itemsOf(@PathVariable String conferenceId, @PathVariable String flowId,
            @RequestParam(defaultValue = "false") boolean unreceipted, PageRequest page) {
        Units units = this.register.of(conferenceId);
        List<Bson> conditions = new ArrayList<>(List.of(Filters.eq("view.flowId", flowId)));
        if (unreceipted) {
            conditions.add(Filters.eq("view.open", true));
        }
        return this.answers.list(conferenceId, ITEMS, () -> {
            this.book.charter(conferenceId).flow(flowId).orElseThrow(() -> new UnknownEntityException("flow", flowId));
            return briefs(conferenceId, conditions, page, units);
        });
    }

    @GetMapping("/flows/{flowId}/items/{itemId}")
    ResponseEntity<Object> item(@PathVariable String conferenceId, @PathVariable String flowId,
            @PathVariable String itemId) {
        Units units = this.register.of(conferenceId);
        return this.answers.gathered(conferenceId, () -> this.items.find(itemId)
            .filter((stored) -> stored.conferenceId().equals(conferenceId) && stored.view().flowId().equals(flowId))
            .map((stored) -> whole(stored, units))
            .orElseThrow(() -> new UnknownEntityException("flow-item", itemId)));
    }

    private FlowAnswer whole(Stored<FlowItem> stored, Units units) {
        FlowAnswer.Brief brief = FlowAnswer.Brief.of(stored, this.book.charter(stored.conferenceId()), units,
                this.book.titles(List.of(stored.view())), this.book);
        return new FlowAnswer(brief, this.book.openedBy(stored.conferenceId(), stored.view(), brief.subject().title()));
    }

    @GetMapping("/units/{unit}/flows/outbox")
    ResponseEntity<Object> outbox(@PathVariable String conferenceId, @PathVariable String unit,
            @RequestParam(required = false) String flow, @RequestParam(defaultValue = "false") boolean unreceipted,
            PageRequest page) {
        List<Bson> conditions = new ArrayList<>(List.of(Filters.eq("view.sender", unit)));
        if (unreceipted) {
            conditions.add(Filters.eq("view.open", true));
        }
        return box(conferenceId, unit, flow, conditions, page);
    }

    @GetMapping("/units/{unit}/flows/inbox")
    ResponseEntity<Object> inbox(@PathVariable String conferenceId, @PathVariable String unit,
            @RequestParam(required = false) String flow, @RequestParam(defaultValue = "false") boolean unreceipted,
            PageRequest page) {
        List<Bson> conditions = new ArrayList<>(List.of(Filters.eq("view.receivers", unit)));
        if (unreceipted) {
            conditions.add(Filters.eq("view.awaiting", unit));
        }
        return box(conferenceId, unit, flow, conditions, page);
    }

    private ResponseEntity<Object> box(String conferenceId, String unit, String flow, List<Bson> conditions,
            PageRequest page) {
        Units units = this.register.of(conferenceId);
        units.requireParty(unit);
        List<Bson> all = new ArrayList<>(conditions);
        if (flow != null) {
            all.add(Filters.eq("view.flowId", flow));
        }
        return this.answers.list(conferenceId, ITEMS, () -> briefs(conferenceId, all, page, units));
    }

    private Page<FlowAnswer.Brief> briefs(String conferenceId, List<Bson> conditions, PageRequest page, Units units) {
        List<Bson> all = new ArrayList<>(conditions);
        all.addFirst(Filters.eq("conferenceId", conferenceId));
        Page<Stored<FlowItem>> found = this.items.page(Filters.and(all), ViewOrder.by(SENT, false), page);
        Map<String, String> titles = this.book.titles(found.items().stream().map(Stored::view).toList());
        CharterFlows charter = this.book.charter(conferenceId);
        return found.map((stored) -> FlowAnswer.Brief.of(stored, charter, units, titles, this.book));
    }

}
