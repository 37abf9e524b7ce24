package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit, the new one too, learns who has joined; so does the government.
 * Units that came with the charter itself are told of by the charter (C-2.3).
 */
@Component
final class WhenMemberUnitAdmittedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(MemberUnitAdmitted event, Standing standing, Notices notices) {
        if (event.proposalId() != null) {
            notices.owe(Notice.of(NoticeKind.MEMBER_UNIT_ADMITTED, UnitChangeAudience.of(standing),
                    "/conferences/" + event.conferenceId() + "/units", event.name(), event.from(),
                    event.basis().reference()));
        }
    }

}
