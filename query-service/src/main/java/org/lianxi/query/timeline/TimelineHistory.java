package org.lianxi.query.timeline;

import java.util.Optional;
import java.util.OptionalLong;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.query.live.WrittenHistory;
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
        return last(Filters.eq("view.aggregateId", aggregateId), ViewOrder.by("sequence", false))
            .map((stored) -> OptionalLong.of(stored.view().sequence()))
            .orElse(OptionalLong.empty());
    }

    @Override
    public OptionalLong indexOf(String conferenceId) {
        return last(Filters.eq("conferenceId", conferenceId), ViewOrder.byIndex(false))
            .map((stored) -> OptionalLong.of(stored.index()))
            .orElse(OptionalLong.empty());
    }

    private Optional<Stored<TimelineEntry>> last(Bson filter, ViewOrder order) {
        return this.entries.page(filter, order, new PageRequest(1, null)).items().stream().findFirst();
    }

}
