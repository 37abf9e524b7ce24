package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.Nominee;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office has a nomination to bring before the conference (C-2.4).
 */
@Component
final class WhenMemberNominatedThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(MemberNominated event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/nominations/" + event.nominationId();
        notices.owe(Notice.of(NoticeKind.MEMBER_NOMINATED, standing.office(), link, standing.nameOf(event.unitCode()),
                Nominee.called(event.nominee()), event.nominee().post(), event.reason()));
    }

}
