package org.lianxi.query.conference.roster;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    @Bean
    Views<RosterView> rosters(ViewBatch batch) {
        return batch.views("rosters", RosterView.class);
    }

}
