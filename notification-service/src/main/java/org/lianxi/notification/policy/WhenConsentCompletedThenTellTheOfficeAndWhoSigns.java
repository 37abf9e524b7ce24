package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.notification.deadline.limit.Frames;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office can have the minutes signed, and whoever the charter says signs them knows
 * that they come (C-4.5, C-4.6, A-23).
 */
@Component
final class WhenConsentCompletedThenTellTheOfficeAndWhoSigns implements NoticePolicy {

    private final Frames frames;

    WhenConsentCompletedThenTellTheOfficeAndWhoSigns(Frames frames) {
        this.frames = frames;
    }

    @EventHandler
    void on(ConsentCompleted event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        List<String> told = Stream.concat(standing.office().stream(), signatories(event, standing).stream()).toList();
        notices.owe(Notice.of(NoticeKind.CONSENT_COMPLETED, standing.recipientsAmong(told), link,
                standing.subject(event.minutesId()).title(), event.version(), event.units().size()));
    }

    private List<String> signatories(ConsentCompleted event, Standing standing) {
        String signedBy = this.frames.of(event.conferenceId())
            .map((frame) -> frame.conference().rules().get("minutes.signedBy"))
            .map(Object::toString)
            .orElse("convener");
        return switch (signedBy) {
            case "presider" -> Stream.ofNullable(standing.subject(event.minutesId()).leadUnit()).toList();
            case "office-director" -> List.of();
            default -> standing.conveners();
        };
    }

}
