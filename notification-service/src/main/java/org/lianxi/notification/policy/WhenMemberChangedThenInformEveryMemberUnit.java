package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The nominating unit and every other member unit learn who sits now (C-2.4).
 */
@Component
final class WhenMemberChangedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(MemberChanged event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/roster";
        notices.owe(Notice.of(NoticeKind.MEMBER_CHANGED, standing.memberUnits(), link,
                standing.nameOf(event.unitCode()), event.to().name(), event.to().post(), event.effectiveOn()));
    }

}
