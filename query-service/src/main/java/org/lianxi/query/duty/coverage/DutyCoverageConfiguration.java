package org.lianxi.query.duty.coverage;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DutyCoverageConfiguration {

    @Bean
    Views<DutyReportView> dutyReports(ViewBatch batch) {
        return batch.views("duty_reports", DutyReportView.class, "dutyId", "unitCode", "reportedAtIndex");
    }

    @Bean
    Views<FlowDay> dutyFlows(ViewBatch batch) {
        return batch.views("duty_flows", FlowDay.class);
    }

    @Bean
    Views<ChargedDuties> dutyCharters(ViewBatch batch) {
        return batch.views("duty_charters", ChargedDuties.class);
    }

}
