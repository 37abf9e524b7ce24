package org.lianxi.notification.policy;

import java.util.List;
import java.util.Optional;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.notification.deadline.limit.Frames;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Phrase;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Each attending unit is asked for its consent, and told what its silence will mean
 * (C-4.5, INV-10, A-18).
 */
@Component
final class WhenConsentRequestedThenAskAttendingUnits implements NoticePolicy {

    private final Frames frames;

    WhenConsentRequestedThenAskAttendingUnits(Frames frames) {
        this.frames = frames;
    }

    @EventHandler
    void on(ConsentRequested event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        String title = standing.subject(event.minutesId()).title();
        notices.owe(Notice.of(NoticeKind.CONSENT_REQUESTED, standing.membersAmong(event.units()), link, title,
                event.version(), event.dueOn(), silence(event)));
    }

    private Phrase silence(ConsentRequested event) {
        return Optional.ofNullable(event.requestedAt())
            .flatMap((since) -> this.frames.of(event.conferenceId())
                .flatMap((frame) -> frame.silence(since.toInstant()).map((term) -> frame.lastMoment(term))))
            .map((last) -> new Phrase("silence.is-consent", List.of(last)))
            .orElse(new Phrase("silence.is-no-consent"));
    }

}
