package org.lianxi.query.timeline;

import java.time.Instant;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.InvalidParameterException;
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
 * Tells what happened, newest first unless asked otherwise.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/timeline")
class TimelineApi {

    private final Views<TimelineEntry> entries;

    private final UnitRegister register;

    private final TimelineSentences sentences;

    private final Answers answers;

    TimelineApi(Views<TimelineEntry> entries, UnitRegister register, TimelineSentences sentences, Answers answers) {
        this.entries = entries;
        this.register = register;
        this.sentences = sentences;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Object> conference(@PathVariable String conferenceId,
            @RequestParam(defaultValue = "newest") String order, PageRequest page) {
        Units units = this.register.of(conferenceId);
        return this.answers.list(conferenceId, "events",
                () -> find(Filters.eq("conferenceId", conferenceId), order, page, units));
    }

    /**
     * An aggregate has its own events and, on request, those of others that name it; what
     * is no aggregate has only the latter.
     */
    @GetMapping("/{entityId}")
    ResponseEntity<Object> entity(@PathVariable String conferenceId, @PathVariable String entityId,
            @RequestParam(defaultValue = "false") boolean related, @RequestParam(defaultValue = "newest") String order,
            PageRequest page) {
        Units units = this.register.of(conferenceId);
        return this.answers.list(conferenceId, "events", () -> {
            boolean aggregate = !this.entries
                .page(naming(conferenceId, "aggregateId", entityId), ViewOrder.byIndex(true), new PageRequest(1, null))
                .items()
                .isEmpty();
            String field = (aggregate && !related) ? "aggregateId" : "entities";
            Page<Event> found = find(naming(conferenceId, field, entityId), order, page, units);
            if (found.items().isEmpty() && page.cursor() == null) {
                throw new UnknownEntityException("entity", entityId);
            }
            return found;
        });
    }

    private static Bson naming(String conferenceId, String field, String entityId) {
        return Filters.and(Filters.eq("conferenceId", conferenceId), Filters.eq("view." + field, entityId));
    }

    private Page<Event> find(Bson filter, String order, PageRequest page, Units units) {
        if (!"newest".equals(order) && !"oldest".equals(order)) {
            throw new InvalidParameterException("order", "order");
        }
        return this.entries.page(filter, ViewOrder.byIndex("oldest".equals(order)), page)
            .map((stored) -> event(stored, units));
    }

    private Event event(Stored<TimelineEntry> stored, Units units) {
        TimelineEntry entry = stored.view();
        return new Event(stored.index(), stored.id(), entry.type(), entry.time(), entry.aggregateId(), entry.sequence(),
                entry.account(), entry.role(), entry.unitCode(), units.name(entry.unitCode()), entry.commandId(),
                this.sentences.of(entry, units));
    }

    record Event(long index, String eventId, String type, Instant time, String entityId, long version, String account,
            String role, String unitCode, String unitName, String commandId, String sentence) {
    }

}
