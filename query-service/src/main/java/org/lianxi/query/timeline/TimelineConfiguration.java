package org.lianxi.query.timeline;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The timeline is written after all other views: an event that is in it is in them.
 */
@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {

    @Bean
    Views<TimelineEntry> timelineEntries(ViewBatch batch) {
        return batch.viewsSetOnce("timeline", TimelineEntry.class, "aggregateId", "entities");
    }

}
