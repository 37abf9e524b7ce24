package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit learns what another is called now, that unit too; so does the
 * government (C-2.3, INV-32).
 */
@Component
final class WhenMemberUnitRenamedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(MemberUnitRenamed event, Standing standing, Notices notices) {
        if (event.proposalId() != null) {
            notices.owe(Notice.of(NoticeKind.MEMBER_UNIT_RENAMED, UnitChangeAudience.of(standing),
                    "/conferences/" + event.conferenceId() + "/units", event.formerName(), event.name(), event.from()));
        }
    }

}
