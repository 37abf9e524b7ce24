package org.lianxi.query.information.box;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.query.casework.board.RunningClock;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.Units;

/**
 * An item of information as it is answered, with the names of units.
 */
record InformationAnswer(@JsonUnwrapped Brief brief, String text, List<UnitName> intended, List<UnitName> audience,
        List<Step> handling, List<Acknowledgement> acknowledgements, List<UnitName> unread,
        InformationView.Withdrawal withdrawal, ReleaseAnswer release, List<RunningClock> clocks,
        Map<String, Integer> counts, String externalReference) {

    static InformationAnswer of(String id, InformationView view, List<RunningClock> clocks, Units units,
            LocalDate today, WorkingDays days) {
        return new InformationAnswer(Brief.of(id, view, units, today), view.text(), units.named(view.intended()),
                units.named(view.audience()),
                view.handling()
                    .stream()
                    .map((step) -> new Step(step.outcome(), step.byUnit(), units.name(step.byUnit()), step.remark(),
                            step.on()))
                    .toList(),
                view.acknowledgements()
                    .stream()
                    .map((one) -> new Acknowledgement(one.unitCode(), units.name(one.unitCode()), one.acknowledgedOn()))
                    .toList(),
                units.named(view.audience().stream().filter(view::isUnreadBy).toList()), view.withdrawal(),
                ReleaseAnswer.of(id, view, clocks, units, days).orElse(null), clocks, view.counts(),
                view.externalReference());
    }

    /**
     * What a list shows of an item.
     *
     * @param ageDays days since it reached its audience, else since it was sent
     */
    record Brief(String informationId, String state, String unitCode, String unitName, boolean throughOffice,
            String flowId, String title, String meetingId, String actionId, String issueId, LocalDate submittedOn,
            LocalDate circulatedOn, long ageDays, int unreadCount) {

        static Brief of(String id, InformationView view, Units units, LocalDate today) {
            LocalDate since = (view.circulatedOn() != null) ? view.circulatedOn() : view.submittedOn();
            return new Brief(id, view.state(), view.unitCode(), units.name(view.unitCode()), view.throughOffice(),
                    view.flowId(), view.title(), view.meetingId(), view.actionId(), view.issueId(), view.submittedOn(),
                    view.circulatedOn(), ChronoUnit.DAYS.between(since, today),
                    (int) view.audience().stream().filter(view::isUnreadBy).count());
        }

    }

    record Step(String outcome, String byUnitCode, String byUnitName, String remark, LocalDate on) {
    }

    record Acknowledgement(String unitCode, String unitName, LocalDate acknowledgedOn) {
    }

}
