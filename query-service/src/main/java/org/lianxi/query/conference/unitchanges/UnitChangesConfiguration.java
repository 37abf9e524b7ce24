package org.lianxi.query.conference.unitchanges;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnitChangesConfiguration {

    @Bean
    Views<UnitChangesView> unitChanges(ViewBatch batch) {
        return batch.views("unit-changes", UnitChangesView.class);
    }

}
