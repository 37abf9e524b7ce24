package org.lianxi.notification.policy;

import java.util.Optional;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.duty.DutyPerformanceReported;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Duty;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office learns how a duty is performed (C-3).
 */
@Component
final class WhenDutyPerformanceReportedThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(DutyPerformanceReported event, Standing standing, Notices notices) {
        Optional<Duty> duty = standing.duty(event.dutyId());
        String link = "/conferences/" + event.conferenceId() + "/duty-reports/" + event.dutyReportId();
        notices.owe(Notice.of(NoticeKind.DUTY_PERFORMANCE_REPORTED, standing.office(), link,
                standing.nameOf(event.unitCode()), duty.map(Duty::place).orElse(null), event.summary(),
                event.reportedOn(), duty.map(Duty::text).orElse(null)));
    }

}
