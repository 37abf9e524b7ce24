package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit in force that day learns of the progress: absent and uninvolved ones
 * too, the reporting unit and the lead unit too (C-4.11, INV-23, INV-24).
 */
@Component
final class WhenProgressReportedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(ProgressReported event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        String title = standing.subject(event.actionId()).title();
        notices.owe(Notice.of(NoticeKind.PROGRESS_REPORTED, ProgressAudience.of(standing), link, title, event.number(),
                standing.nameOf(event.unitCode()), event.percent(), event.summary(), event.reportedOn()));
    }

}
