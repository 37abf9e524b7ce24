package org.lianxi.query.minutes.register;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MinutesRegisterConfiguration {

    @Bean
    Views<MinutesView> minutes(ViewBatch batch) {
        return batch.views("minutes", MinutesView.class, "state", "filingGap");
    }

}
