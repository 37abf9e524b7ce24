package org.lianxi.query.action.ledger;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ActionLedgerConfiguration {

    @Bean
    Views<ActionView> actions(ViewBatch batch) {
        return batch.views("actions", ActionView.class, "dueOn", "units", "state", "source.meetingId");
    }

    @Bean
    Views<WarningTime> warningTimes(ViewBatch batch) {
        return batch.views("action_warnings", WarningTime.class);
    }

    @Bean
    Views<FeedbackCycle> feedbackCycles(ViewBatch batch) {
        return batch.views("action_feedback", FeedbackCycle.class);
    }

}
