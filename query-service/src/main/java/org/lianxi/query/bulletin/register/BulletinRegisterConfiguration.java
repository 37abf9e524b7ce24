package org.lianxi.query.bulletin.register;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BulletinRegisterConfiguration {

    @Bean
    Views<BulletinView> bulletinTexts(ViewBatch batch) {
        return batch.views("bulletins", BulletinView.class, "state", "compiledAtIndex");
    }

}
