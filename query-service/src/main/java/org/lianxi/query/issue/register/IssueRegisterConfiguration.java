package org.lianxi.query.issue.register;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IssueRegisterConfiguration {

    @Bean
    Views<IssueView> issues(ViewBatch batch) {
        return batch.views("issues", IssueView.class, "state", "unitCode", "meetings", "raisedAtIndex");
    }

}
