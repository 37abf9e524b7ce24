package org.lianxi.notification.policy;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.meeting.PresidingDelegated;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Phrase;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit learns that another than the one whom the charter names presides; the
 * convener sees the exception with them (C-4.2, A-14).
 */
@Component
final class WhenPresidingDelegatedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(PresidingDelegated event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/meetings/" + event.meetingId();
        notices.owe(Notice.of(NoticeKind.PRESIDING_DELEGATED, standing.memberUnitsAndConveners(), link,
                standing.subject(event.meetingId()).title(), presider(event, standing), event.reason()));
    }

    private static Phrase presider(PresidingDelegated event, Standing standing) {
        return standing.seat(event.toSeat())
            .map((seat) -> new Phrase("seat." + seat.role(), List.of(standing.nameOf(seat.party()))))
            .orElse(new Phrase("seat.another"));
    }

}
