package org.lianxi.query.conference.charter;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CharterConfiguration {

    @Bean
    Views<CharterView> charters(ViewBatch batch) {
        return batch.views("charters", CharterView.class);
    }

    @Bean
    Views<CharterVersion> charterVersions(ViewBatch batch) {
        return batch.views("charter-versions", CharterVersion.class);
    }

}
