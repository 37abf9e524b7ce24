package org.lianxi.notification.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Phrase;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Those who were asked for their consent to the text of before learn that it changed, and
 * whose consent fell with it; a draft that nobody was asked about is still the office's
 * own (C-4.5, INV-13).
 */
@Component
final class WhenMinutesRevisedThenTellAttendingUnits implements NoticePolicy {

    @EventHandler
    void on(MinutesRevised event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        notices.owe(Notice.of(NoticeKind.MINUTES_REVISED, units(event, standing), link, event.title(), event.version(),
                event.reason(), voided(event, standing)));
    }

    private static List<String> units(MinutesRevised event, Standing standing) {
        Set<String> asked = new HashSet<>(standing.askedForConsent(event.minutesId(), event.version() - 1));
        asked.addAll(event.voidedConsents());
        if (!asked.isEmpty()) {
            // A store of before does not know whom a text was put to, only whose consent
            // fell.
            asked.addAll(standing.subject(event.minutesId()).coUnits());
        }
        return standing.membersAmong(asked);
    }

    private static Object voided(MinutesRevised event, Standing standing) {
        return event.voidedConsents().isEmpty() ? ""
                : new Phrase("revision.voids", List.of(standing.namesOf(event.voidedConsents())));
    }

}
