package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.action.ActionSource;
import org.lianxi.query.conference.units.Units;

/**
 * What a list shows of an action, with the names of units.
 *
 * @param actionId the action
 * @param title what is to be done
 * @param source what it comes from
 * @param leadUnitCode the unit that leads
 * @param leadUnitName its name
 * @param leadAcceptedOn the day on which it accepted, or null
 * @param acceptanceNeeded whether it has to accept before it acts
 * @param coUnits the units that take part
 * @param assignedOn day of assignment
 * @param dueOn the day by which
 * @param state as the ledger has it
 * @param light how it stands today
 * @param feedbackDueOn the day by which the lead unit is to be heard of, or null
 * @param heardOn the day on which it was heard of last
 * @param extensionPending whether a request for more time waits
 * @param urged level of the urging that waits for an answer, or null
 * @param percent how far it has come
 * @param reportCount how many reports there are
 * @param lastReport the last of them, or null
 * @param verifiedOn the day it was verified, or null
 */
public record ActionBrief(String actionId, String title, ActionSource source, String leadUnitCode, String leadUnitName,
        LocalDate leadAcceptedOn, boolean acceptanceNeeded, List<CoUnit> coUnits, LocalDate assignedOn, LocalDate dueOn,
        String state, Light light, LocalDate feedbackDueOn, LocalDate heardOn, boolean extensionPending, String urged,
        int percent, int reportCount, Report lastReport, LocalDate verifiedOn) {

    /**
     * An action as a list shows it.
     * @param entry the action
     * @param units names of units
     * @return its brief
     */
    public static ActionBrief of(ActionLedger.Entry entry, Units units) {
        ActionView action = entry.action();
        List<CoUnit> coUnits = action.coUnits()
            .stream()
            .map((code) -> new CoUnit(code, units.name(code), action.acceptedOn(code)))
            .toList();
        Report last = action.reports().isEmpty() ? null : Report.of(action.reports().getLast(), units);
        return new ActionBrief(entry.actionId(), action.title(), action.source(), action.leadUnit(),
                units.name(action.leadUnit()), action.acceptedOn(action.leadUnit()), action.acceptanceNeeded(), coUnits,
                action.assignedOn(), action.dueOn(), action.state(), entry.light(), entry.feedbackDueOn(),
                action.feedback().heardOn(), action.extensionPending(), action.open() ? action.urged() : null,
                action.percent(), action.reports().size(), last, action.verifiedOn());
    }

    /**
     * A unit that takes part.
     *
     * @param unitCode the unit
     * @param unitName its name
     * @param acceptedOn the day on which it accepted, or null
     */
    public record CoUnit(String unitCode, String unitName, LocalDate acceptedOn) {
    }

    /**
     * A progress report.
     *
     * @param reportId the report
     * @param number its place among the action's reports
     * @param unitCode who reported
     * @param unitName its name
     * @param percent how far the work has come
     * @param summary what was done
     * @param reportedOn the day
     */
    public record Report(String reportId, int number, String unitCode, String unitName, int percent, String summary,
            LocalDate reportedOn) {

        static Report of(ActionView.Report report, Units units) {
            return new Report(report.reportId(), report.number(), report.unitCode(), units.name(report.unitCode()),
                    report.percent(), report.summary(), report.reportedOn());
        }

    }

}
