package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.superior.OpinionSubmitted;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The Party committee and the government get the opinion that is put to them; the
 * convener knows of it (C-1.2, F01).
 */
@Component
final class WhenOpinionSubmittedThenTellWhomItGoesToAndTheConvener implements NoticePolicy {

    @EventHandler
    void on(OpinionSubmitted event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/opinions/" + event.opinionId();
        List<String> concerned = Stream.of(standing.organsNamed(event.submittedTo()), standing.conveners())
            .flatMap(List::stream)
            .toList();
        notices.owe(Notice.of(NoticeKind.OPINION_SUBMITTED, standing.recipientsAmong(concerned), link, event.title(),
                event.submittedTo(), event.submittedOn(), event.text()));
    }

}
