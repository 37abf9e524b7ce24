package org.lianxi.query.notice.delivery;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    Views<DeliveryView> deliveries(ViewBatch batch) {
        return batch.views("deliveries", DeliveryView.class, "reportId", "actionId", "reportedAtIndex");
    }

    @Bean
    Views<UnitsInForce> unitsInForce(ViewBatch batch) {
        return batch.views("delivery_units", UnitsInForce.class);
    }

}
