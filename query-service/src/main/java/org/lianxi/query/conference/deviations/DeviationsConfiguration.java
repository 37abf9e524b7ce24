package org.lianxi.query.conference.deviations;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeviationsConfiguration {

    @Bean
    Views<DeviationsView> deviations(ViewBatch batch) {
        return batch.viewsSetOnce("deviations", DeviationsView.class);
    }

}
