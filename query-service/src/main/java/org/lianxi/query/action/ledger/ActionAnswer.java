package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.query.conference.units.Units;

/**
 * An action as it is answered, with the names of units.
 */
record ActionAnswer(@JsonUnwrapped Brief brief, String text, List<Report> reports, List<Claim> claims) {

    static ActionAnswer of(ActionLedger.Entry entry, Units units) {
        ActionView action = entry.action();
        return new ActionAnswer(Brief.of(entry, units), action.text(),
                action.reports().stream().map((report) -> Report.of(report, units)).toList(),
                action.claims()
                    .stream()
                    .map((claim) -> new Claim(claim.unitCode(), units.name(claim.unitCode()), claim.summary(),
                            claim.claimedOn(), claim.outcome(), claim.byUnit(), units.name(claim.byUnit()),
                            claim.remark(), claim.decidedOn()))
                    .toList());
    }

    /**
     * What a list shows of an action.
     */
    record Brief(String actionId, String title, ActionSource source, String leadUnitCode, String leadUnitName,
            LocalDate leadAcceptedOn, List<CoUnit> coUnits, LocalDate assignedOn, LocalDate dueOn, String state,
            Light light, int percent, int reportCount, Report lastReport, LocalDate verifiedOn) {

        static Brief of(ActionLedger.Entry entry, Units units) {
            ActionView action = entry.action();
            List<CoUnit> coUnits = action.coUnits()
                .stream()
                .map((code) -> new CoUnit(code, units.name(code), acceptedOn(action, code)))
                .toList();
            Report last = action.reports().isEmpty() ? null : Report.of(action.reports().getLast(), units);
            return new Brief(entry.actionId(), action.title(), action.source(), action.leadUnit(),
                    units.name(action.leadUnit()), acceptedOn(action, action.leadUnit()), coUnits, action.assignedOn(),
                    action.dueOn(), action.state(), entry.light(), action.percent(), action.reports().size(), last,
                    action.verifiedOn());
        }

        private static LocalDate acceptedOn(ActionView action, String unit) {
            return action.acceptances()
                .stream()
                .filter((one) -> one.unitCode().equals(unit))
                .map(ActionView.Acceptance::acceptedOn)
                .findFirst()
                .orElse(null);
        }

    }

    record CoUnit(String unitCode, String unitName, LocalDate acceptedOn) {
    }

    record Report(String reportId, int number, String unitCode, String unitName, int percent, String summary,
            LocalDate reportedOn) {

        static Report of(ActionView.Report report, Units units) {
            return new Report(report.reportId(), report.number(), report.unitCode(), units.name(report.unitCode()),
                    report.percent(), report.summary(), report.reportedOn());
        }

    }

    record Claim(String unitCode, String unitName, String summary, LocalDate claimedOn, String outcome,
            String byUnitCode, String byUnitName, String remark, LocalDate decidedOn) {
    }

}
