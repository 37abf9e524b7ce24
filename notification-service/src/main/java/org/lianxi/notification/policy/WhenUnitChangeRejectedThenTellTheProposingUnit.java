package org.lianxi.notification.policy;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.UnitChangeRejected;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The unit learns why its proposal was not agreed (C-2.3).
 */
@Component
final class WhenUnitChangeRejectedThenTellTheProposingUnit implements NoticePolicy {

    @EventHandler
    void on(UnitChangeRejected event, Standing standing, Notices notices) {
        String name = standing.subject(event.proposalId()).title();
        notices.owe(Notice.of(NoticeKind.UNIT_CHANGE_REJECTED, standing.membersAmong(List.of(event.byUnit())),
                "/conferences/" + event.conferenceId() + "/unit-changes/" + event.proposalId(),
                name.isEmpty() ? standing.nameOf(event.unitCode()) : name, event.reason(), event.rejectedOn(),
                UnitChangeWords.of(event.kind(), standing.nameOf(event.unitCode()), name)));
    }

}
