package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.UnitChangeProposed;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office has a change of units to bring before the conference (C-2.3).
 */
@Component
final class WhenUnitChangeProposedThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(UnitChangeProposed event, Standing standing, Notices notices) {
        notices.owe(Notice.of(NoticeKind.UNIT_CHANGE_PROPOSED, standing.office(),
                "/conferences/" + event.conferenceId() + "/unit-changes/" + event.proposalId(),
                standing.nameOf(event.byUnit()),
                (event.name() != null) ? event.name() : standing.nameOf(event.unitCode()), event.reason(),
                UnitChangeWords.of(event.kind(), standing.nameOf(event.unitCode()), event.name())));
    }

}
