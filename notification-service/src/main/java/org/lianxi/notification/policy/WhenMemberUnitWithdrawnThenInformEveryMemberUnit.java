package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit learns who has left, the one that leaves too: it is in force until
 * then; so does the government. What an amendment takes away is told of by the charter
 * (C-2.3).
 */
@Component
final class WhenMemberUnitWithdrawnThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(MemberUnitWithdrawn event, Standing standing, Notices notices) {
        if (event.proposalId() != null) {
            notices.owe(Notice.of(NoticeKind.MEMBER_UNIT_WITHDRAWN, UnitChangeAudience.of(standing),
                    "/conferences/" + event.conferenceId() + "/units", event.name(), event.lastDay(),
                    event.basis().reference()));
        }
    }

}
