package org.lianxi.query.information.publication;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    @Bean
    Views<PublicationView> publications(ViewBatch batch) {
        return batch.views("publications", PublicationView.class);
    }

    @Bean
    Views<PublisherView> publishers(ViewBatch batch) {
        return batch.views("publishers", PublisherView.class);
    }

}
