package org.lianxi.query.timeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.query.live.WrittenHistory;
import org.lianxi.query.shared.Page;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;
import org.springframework.stereotype.Component;

/**
 * The timeline tells how far the written views have come.
 */
@Component
class TimelineHistory implements WrittenHistory {

    private final Views<TimelineEntry> entries;

    TimelineHistory(Views<TimelineEntry> entries) {
        this.entries = entries;
    }

    @Override
    public OptionalLong sequenceOf(String aggregateId) {
        return outermost(Filters.eq("view.aggregateId", aggregateId), ViewOrder.by("sequence", false))
            .map((stored) -> OptionalLong.of(stored.view().sequence()))
            .orElse(OptionalLong.empty());
    }

    @Override
    public OptionalLong indexOf(String conferenceId) {
        return outermost(Filters.eq("conferenceId", conferenceId), ViewOrder.byIndex(false))
            .map((stored) -> OptionalLong.of(stored.index()))
            .orElse(OptionalLong.empty());
    }

    @Override
    public Optional<Entry> first(String conferenceId) {
        return outermost(Filters.eq("conferenceId", conferenceId), ViewOrder.byIndex(true)).map(TimelineHistory::entry);
    }

    @Override
    public Optional<Entry> last(String conferenceId, long index) {
        return outermost(Filters.and(Filters.eq("conferenceId", conferenceId), Filters.lte("index", index)),
                ViewOrder.byIndex(false))
            .map(TimelineHistory::entry);
    }

    /**
     * Times are written as texts of different length, which sort as times down to the
     * second only.
     */
    @Override
    public Optional<Entry> firstAfter(String conferenceId, Instant moment) {
        String second = moment.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
        Bson sameSecondOrLater = Filters.and(Filters.eq("conferenceId", conferenceId),
                Filters.gte("view.time", second));
        String cursor = null;
        do {
            Page<Stored<TimelineEntry>> page = this.entries.page(sameSecondOrLater, ViewOrder.byIndex(true),
                    new PageRequest(PageRequest.USUAL, cursor));
            Optional<Entry> found = page.items()
                .stream()
                .map(TimelineHistory::entry)
                .filter((entry) -> entry.time().isAfter(moment))
                .findFirst();
            if (found.isPresent()) {
                return found;
            }
            cursor = page.next();
        }
        while (cursor != null);
        return Optional.empty();
    }

    private static Entry entry(Stored<TimelineEntry> stored) {
        return new Entry(stored.index(), stored.view().time());
    }

    private Optional<Stored<TimelineEntry>> outermost(Bson filter, ViewOrder order) {
        return this.entries.page(filter, order, new PageRequest(1, null)).items().stream().findFirst();
    }

}
