package org.lianxi.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.shared.Page;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;
import org.springframework.stereotype.Component;

/**
 * What happened, for questions that follow it from one thing to another.
 */
@Component
public class Timeline {

    private final Views<TimelineEntry> entries;

    private final TimelineSentences sentences;

    Timeline(Views<TimelineEntry> entries, TimelineSentences sentences) {
        this.entries = entries;
        this.sentences = sentences;
    }

    /**
     * All that happened to an aggregate, or that names a thing.
     * @param conferenceId the conference
     * @param entityId the aggregate, or the thing that events name
     * @param units names of units, for the sentences
     * @return what happened, oldest first
     */
    public List<Happening> of(String conferenceId, String entityId, Units units) {
        List<Happening> found = new ArrayList<>();
        String cursor = null;
        do {
            Page<Stored<TimelineEntry>> page = this.entries.page(
                    Filters.and(Filters.eq("conferenceId", conferenceId), Filters.eq("view.entities", entityId)),
                    ViewOrder.byIndex(true), new PageRequest(PageRequest.MOST, cursor));
            page.items().forEach((stored) -> found.add(happening(stored, units)));
            cursor = page.next();
        }
        while (cursor != null);
        return found;
    }

    /**
     * One event.
     * @param conferenceId the conference
     * @param eventId the event
     * @param units names of units, for its sentence
     * @return what happened, or empty when the conference has no such event
     */
    public Optional<Happening> event(String conferenceId, String eventId, Units units) {
        return this.entries.find(eventId)
            .filter((stored) -> stored.conferenceId().equals(conferenceId))
            .map((stored) -> happening(stored, units));
    }

    private Happening happening(Stored<TimelineEntry> stored, Units units) {
        TimelineEntry entry = stored.view();
        return new Happening(stored.index(), stored.id(), entry.type(), entry.time(), entry.aggregateId(),
                entry.account(), entry.role(), entry.unitCode(), entry.facts(), this.sentences.of(entry, units));
    }

}
