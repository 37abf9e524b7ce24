package org.lianxi.notification.policy;

import java.util.ArrayList;
import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The attending units learn that the text changed and whose consent fell with it (C-4.5,
 * INV-13).
 */
@Component
final class WhenMinutesRevisedThenTellAttendingUnits implements NoticePolicy {

    @EventHandler
    void on(MinutesRevised event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        notices.owe(Notice.of(NoticeKind.MINUTES_REVISED, units(event, standing), link, event.title(), event.version(),
                event.reason(), standing.namesOf(event.voidedConsents())));
    }

    private static List<String> units(MinutesRevised event, Standing standing) {
        List<String> concerned = new ArrayList<>(standing.subject(event.minutesId()).coUnits());
        concerned.addAll(event.voidedConsents());
        return standing.membersAmong(concerned);
    }

}
