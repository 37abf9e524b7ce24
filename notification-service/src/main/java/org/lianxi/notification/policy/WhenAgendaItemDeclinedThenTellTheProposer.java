package org.lianxi.notification.policy;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.meeting.AgendaItemDeclined;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The proposer learns why the matter is not on the agenda (C-4.1).
 */
@Component
final class WhenAgendaItemDeclinedThenTellTheProposer implements NoticePolicy {

    @EventHandler
    void on(AgendaItemDeclined event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/meetings/" + event.meetingId();
        notices.owe(Notice.of(NoticeKind.AGENDA_ITEM_DECLINED, standing.membersAmong(List.of(event.unitCode())), link,
                event.title(), standing.subject(event.meetingId()).title(), event.reason()));
    }

}
