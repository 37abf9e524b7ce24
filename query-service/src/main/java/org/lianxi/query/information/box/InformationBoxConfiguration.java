package org.lianxi.query.information.box;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InformationBoxConfiguration {

    @Bean
    Views<InformationView> informationItems(ViewBatch batch) {
        return batch.views("information", InformationView.class, "unitCode", "audience", "state", "flowId",
                "submittedAtIndex", "release.state");
    }

}
