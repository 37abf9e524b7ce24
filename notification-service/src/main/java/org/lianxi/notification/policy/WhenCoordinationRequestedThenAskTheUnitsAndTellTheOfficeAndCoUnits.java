package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.CoordinationRequested;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * The units asked are to help; the office, and the others that carry the matter out,
 * learn that they were asked (C-4.8).
 */
@Component
final class WhenCoordinationRequestedThenAskTheUnitsAndTellTheOfficeAndCoUnits implements NoticePolicy {

    @EventHandler
    void on(CoordinationRequested event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        Subject action = standing.subject(event.actionId());
        String asking = standing.nameOf(event.unitCode());
        notices.owe(Notice.of(NoticeKind.COORDINATION_REQUESTED, standing.membersAmong(event.units()), link,
                action.title(), asking, event.matter()));
        notices.owe(Notice.of(NoticeKind.COORDINATION_NOTED, audience(event, action, standing), link, action.title(),
                asking, standing.namesOf(event.units()), event.matter()));
    }

    private static List<String> audience(CoordinationRequested event, Subject action, Standing standing) {
        Stream<String> coUnits = CoUnitsAudience.of(action, event.unitCode(), standing)
            .stream()
            .filter((unit) -> !event.units().contains(unit));
        return Stream.concat(standing.office().stream(), coUnits).toList();
    }

}
