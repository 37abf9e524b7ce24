package org.lianxi.query.minutes.consent;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentBoardConfiguration {

    @Bean
    Views<ConsentView> consentBoards(ViewBatch batch) {
        return batch.views("consent_boards", ConsentView.class);
    }

}
