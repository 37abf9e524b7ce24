package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every unit that stays learns who has left; the unit itself had its say before. What an
 * amendment takes away is told of by the charter (C-2.3).
 */
@Component
final class WhenMemberUnitWithdrawnThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(MemberUnitWithdrawn event, Standing standing, Notices notices) {
        if (event.proposalId() != null) {
            notices.owe(Notice.of(NoticeKind.MEMBER_UNIT_WITHDRAWN, standing.memberUnits(),
                    "/conferences/" + event.conferenceId() + "/units", event.name(), event.lastDay(),
                    event.basis().reference()));
        }
    }

}
