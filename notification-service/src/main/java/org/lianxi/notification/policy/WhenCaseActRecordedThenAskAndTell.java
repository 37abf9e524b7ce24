package org.lianxi.notification.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * Units that have to answer an act of a case are asked on the record; whoever else has to
 * be told of it is told (C-1.3, C-1.4, C-4.9).
 */
@Component
final class WhenCaseActRecordedThenAskAndTell implements NoticePolicy {

    private static final String ALL = "all-member-units";

    private static final String OFFICE = "office";

    private static final String CONVENER = "convener";

    @EventHandler
    void on(CaseActRecorded event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/cases/" + event.caseId();
        Subject subject = standing.subject(event.caseId());
        Set<String> asked = new HashSet<>((event.asked() != null) ? event.asked() : List.of());
        notices.owe(
                Notice
                    .of(NoticeKind.CASE_ANSWER_ASKED, standing.recipientsAmong(asked), link, subject.title(),
                            event.name(), standing.nameOf(event.unitCode()), event.doneOn())
                    .under(subject.rule()));
        Set<String> told = told(event, standing);
        told.removeAll(asked);
        told.remove(event.unitCode());
        notices.owe(
                Notice
                    .of(Boolean.TRUE.equals(event.startsTerm()) ? NoticeKind.CASE_TERM_STARTED
                            : NoticeKind.CASE_ACT_RECORDED, standing.recipientsAmong(told), link, subject.title(),
                            event.name(), standing.nameOf(event.unitCode()), event.doneOn())
                    .under(subject.rule()));
    }

    private static Set<String> told(CaseActRecorded event, Standing standing) {
        Set<String> told = new HashSet<>();
        for (String party : (event.told() != null) ? event.told() : List.<String>of()) {
            switch (party) {
                case ALL -> told.addAll(standing.memberUnits());
                case OFFICE -> told.addAll(standing.office());
                case CONVENER -> told.addAll(standing.conveners());
                default -> told.add(party);
            }
        }
        return told;
    }

}
