package org.lianxi.query.action.ledger;

import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.difference.ComparedList;
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
    ComparedList comparedActions(ActionLedger ledger, UnitRegister register) {
        return new ComparedList("actions", "actionId", (conferenceId) -> {
            Units units = register.of(conferenceId);
            return ledger.all(conferenceId).stream().map((entry) -> ActionAnswer.of(entry, units)).toList();
        });
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
