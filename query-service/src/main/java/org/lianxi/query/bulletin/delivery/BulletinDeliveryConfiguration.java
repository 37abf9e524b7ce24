package org.lianxi.query.bulletin.delivery;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BulletinDeliveryConfiguration {

    @Bean
    Views<BulletinDeliveryView> bulletinDeliveries(ViewBatch batch) {
        return batch.views("bulletin_deliveries", BulletinDeliveryView.class, "bulletinId");
    }

}
