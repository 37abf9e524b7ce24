package org.lianxi.query.rebuild;

import com.mongodb.MongoException;
import org.lianxi.query.ingest.LiveViews;
import org.lianxi.query.shared.Generations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Follows a swap that another instance has made.
 */
@Component
class GenerationWatch {

    private static final Logger logger = LoggerFactory.getLogger(GenerationWatch.class);

    private final Generations generations;

    private final LiveViews live;

    GenerationWatch(Generations generations, LiveViews live) {
        this.generations = generations;
        this.live = live;
    }

    @Scheduled(fixedDelayString = "${lianxi.rebuild.follow-every}",
            initialDelayString = "${lianxi.rebuild.follow-every}")
    void look() {
        try {
            this.live.whileStanding(this.generations::refresh);
        }
        catch (MongoException | DataAccessException ex) {
            logger.debug("The store is away; what it says is read when it is back", ex);
        }
    }

}
