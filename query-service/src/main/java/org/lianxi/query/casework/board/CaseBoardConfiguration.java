package org.lianxi.query.casework.board;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseBoardConfiguration {

    @Bean
    Views<CaseView> cases(ViewBatch batch) {
        return batch.views("cases", CaseView.class, "kind", "open", "participants", "waiting", "openedAtIndex");
    }

    @Bean
    Views<CaseKindsView> caseKinds(ViewBatch batch) {
        return batch.views("case-kinds", CaseKindsView.class);
    }

}
