package org.lianxi.query.meeting.proposals;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProposalsConfiguration {

    @Bean
    Views<ProposalView> meetingProposals(ViewBatch batch) {
        return batch.views("meeting_proposals", ProposalView.class, "state");
    }

}
