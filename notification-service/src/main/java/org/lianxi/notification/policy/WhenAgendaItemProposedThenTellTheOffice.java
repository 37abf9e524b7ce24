package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.meeting.AgendaItemProposed;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office has a proposed matter to decide on (C-4.1).
 */
@Component
final class WhenAgendaItemProposedThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(AgendaItemProposed event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/meetings/" + event.meetingId();
        notices.owe(Notice.of(NoticeKind.AGENDA_ITEM_PROPOSED, standing.office(), link, event.title(),
                standing.subject(event.meetingId()).title(), standing.nameOf(event.unitCode()), event.explanation()));
    }

}
