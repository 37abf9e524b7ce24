package org.lianxi.query.superior.assignments;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssignmentsConfiguration {

    @Bean
    Views<AssignmentView> assignments(ViewBatch batch) {
        return batch.views("assignments", AssignmentView.class, "open", "acceptedAtIndex");
    }

}
