package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * Every member unit learns what the charter says now: those that it lets go, which are
 * members until then, and those that it takes in; so do those whom the document is sent
 * to (C-0.1).
 */
@Component
final class WhenCharterAmendedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(CharterAmended event, Standing standing, Notices notices) {
        notices.owe(Notice.of(NoticeKind.CHARTER_AMENDED, audience(event, standing),
                "/conferences/" + event.conferenceId() + "/charter", event.documentNumber(), event.approvedBy(),
                event.inForceFrom(), event.charterVersion()));
    }

    private static List<String> audience(CharterAmended event, Standing standing) {
        Stream<String> named = event.charter().units().stream().map(Charter.Unit::code);
        Charter.Source source = event.charter().source();
        return Stream
            .of(standing.memberUnits().stream(), named,
                    standing.organsNamed((source != null) ? source.addressees() : null).stream())
            .flatMap((recipients) -> recipients)
            .distinct()
            .toList();
    }

}
