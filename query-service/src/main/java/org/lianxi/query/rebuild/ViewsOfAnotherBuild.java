package org.lianxi.query.rebuild;

import com.mongodb.MongoException;
import org.lianxi.query.ingest.LiveViews;
import org.lianxi.query.shared.Generations;
import org.lianxi.query.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has views that another build wrote written again by this one, from the log, beside
 * those that go on answering. Whoever puts a new version in the place of an old one need
 * not think of it.
 */
@Component
class ViewsOfAnotherBuild {

    private static final Logger logger = LoggerFactory.getLogger(ViewsOfAnotherBuild.class);

    private final Generations generations;

    private final LiveViews live;

    private final Rebuilds rebuilds;

    ViewsOfAnotherBuild(Generations generations, LiveViews live, Rebuilds rebuilds) {
        this.generations = generations;
        this.live = live;
        this.rebuilds = rebuilds;
    }

    /**
     * What cannot be done now, because the store is away or another instance is still
     * there, is tried again.
     */
    @Scheduled(fixedDelayString = "${lianxi.rebuild.after-upgrade-every}",
            initialDelayString = "${lianxi.rebuild.after-upgrade-every}")
    void look() {
        try {
            if (!this.live.reached().isEmpty() && !this.generations.areOfThisBuild()) {
                this.rebuilds.startAnew();
                logger.info("The views were written by another build; they are rebuilt from the log");
            }
        }
        catch (RefusedException ex) {
            logger.debug("The views of another build stay for now", ex);
        }
        catch (MongoException | DataAccessException ex) {
            logger.debug("The store is away; which build wrote the views is asked when it is back", ex);
        }
    }

}
