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
 * Units that have to answer an act of a case are asked on the record; of those that are
 * to be told of it, units that take part from then on are invited, and the others are
 * told (C-0.2, C-1.3, C-1.4, C-4.9). Units that a plan names join by it, but know of it
 * once it is told to them.
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
        Set<String> invited = new HashSet<>((event.joined() != null) ? event.joined() : List.of());
        invited.retainAll(told);
        notices.owe(
                Notice
                    .of(NoticeKind.CASE_UNITS_INVITED, standing.recipientsAmong(invited), link, subject.title(),
                            standing.nameOf(event.unitCode()), event.name(), event.doneOn())
                    .under(subject.rule()));
        told.removeAll(invited);
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
