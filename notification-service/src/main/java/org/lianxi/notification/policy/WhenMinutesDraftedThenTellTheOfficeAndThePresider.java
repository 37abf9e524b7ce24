package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The office, which takes the draft on, and the unit or organ that presided over the
 * meeting learn that there is one to read (C-4.4).
 */
@Component
final class WhenMinutesDraftedThenTellTheOfficeAndThePresider implements NoticePolicy {

    @EventHandler
    void on(MinutesDrafted event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/minutes/" + event.minutesId();
        List<String> told = Stream
            .concat(standing.office().stream(), Stream.ofNullable(standing.subject(event.minutesId()).leadUnit()))
            .toList();
        notices.owe(Notice.of(NoticeKind.MINUTES_DRAFTED, standing.recipientsAmong(told), link, event.title(),
                event.resolutions().size()));
    }

}
