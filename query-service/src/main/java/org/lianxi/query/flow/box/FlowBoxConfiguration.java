package org.lianxi.query.flow.box;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FlowBoxConfiguration {

    @Bean
    Views<FlowItem> flowItems(ViewBatch batch) {
        return batch.views("flow_items", FlowItem.class, "flowId", "sender", "receivers", "subjectId", "sentAtIndex");
    }

    @Bean
    Views<FlowSubject> flowSubjects(ViewBatch batch) {
        return batch.views("flow_subjects", FlowSubject.class);
    }

    @Bean
    Views<FlowOutcome> flowOutcomes(ViewBatch batch) {
        return batch.views("flow_outcomes", FlowOutcome.class, "sourceId");
    }

    @Bean
    Views<CharterFlows> charterFlows(ViewBatch batch) {
        return batch.views("flow_charters", CharterFlows.class);
    }

    @Bean
    Views<FlowMembers> flowMembers(ViewBatch batch) {
        return batch.views("flow_members", FlowMembers.class);
    }

}
