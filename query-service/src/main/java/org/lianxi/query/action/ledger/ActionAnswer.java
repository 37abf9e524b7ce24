package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.Units;

/**
 * An action as it is answered, with the names of units.
 */
record ActionAnswer(@JsonUnwrapped ActionBrief brief, String text, LocalDate firstDueOn, String feedbackEvery,
        List<ActionBrief.Report> reports, List<Claim> claims, List<Extension> extensions, List<Urging> urgings,
        List<Coordination> coordinations, List<Relief> reassignmentRequests, List<Reassignment> reassignments,
        Cancellation cancellation) {

    static ActionAnswer of(ActionLedger.Entry entry, Units units) {
        ActionView action = entry.action();
        Dealings dealings = action.dealings();
        return new ActionAnswer(ActionBrief.of(entry, units), action.text(), action.firstDueOn(),
                action.feedback().every(),
                action.reports().stream().map((report) -> ActionBrief.Report.of(report, units)).toList(),
                action.claims().stream().map((claim) -> Claim.of(claim, units)).toList(),
                dealings.extensions().stream().map((one) -> Extension.of(one, units)).toList(),
                dealings.urgings().stream().map((one) -> Urging.of(one, units)).toList(),
                dealings.coordinations().stream().map((one) -> Coordination.of(one, units)).toList(),
                dealings.reliefs().stream().map((one) -> Relief.of(one, units)).toList(),
                dealings.reassignments().stream().map((one) -> Reassignment.of(one, units)).toList(),
                Cancellation.of(dealings.cancellation(), units));
    }

    record Claim(String unitCode, String unitName, String summary, LocalDate claimedOn, String outcome,
            String byUnitCode, String byUnitName, String remark, LocalDate decidedOn) {

        static Claim of(ActionView.Claim claim, Units units) {
            return new Claim(claim.unitCode(), units.name(claim.unitCode()), claim.summary(), claim.claimedOn(),
                    claim.outcome(), claim.byUnit(), units.name(claim.byUnit()), claim.remark(), claim.decidedOn());
        }

    }

    record Extension(int number, UnitName unit, LocalDate askedFor, String reason, LocalDate requestedOn,
            String outcome, LocalDate dueOn, UnitName byUnit, String remark, LocalDate decidedOn) {

        static Extension of(Dealings.Extension one, Units units) {
            return new Extension(one.number(), units.named(one.unitCode()), one.askedFor(), one.reason(),
                    one.requestedOn(), one.outcome(), one.dueOn(), units.named(one.byUnit()), one.remark(),
                    one.decidedOn());
        }

    }

    record Urging(int number, String level, UnitName unit, UnitName byUnit, String reason, LocalDate answerBy,
            LocalDate urgedOn, String answer, LocalDate settledOn) {

        static Urging of(Dealings.Urging one, Units units) {
            return new Urging(one.number(), one.level(), units.named(one.unitCode()), units.named(one.byUnit()),
                    one.reason(), one.answerBy(), one.urgedOn(), one.answer(), one.settledOn());
        }

    }

    record Coordination(String coordinationId, UnitName unit, String matter, LocalDate requestedOn,
            List<CoordinationAnswer> answers, List<UnitName> waiting) {

        static Coordination of(Dealings.Coordination one, Units units) {
            return new Coordination(one.coordinationId(), units.named(one.unitCode()), one.matter(), one.requestedOn(),
                    one.answers()
                        .stream()
                        .map((answer) -> new CoordinationAnswer(units.named(answer.unitCode()), answer.answer(),
                                answer.answeredOn()))
                        .toList(),
                    units.named(one.units().stream().filter(one::awaits).toList()));
        }

    }

    record CoordinationAnswer(UnitName unit, String answer, LocalDate answeredOn) {
    }

    record Relief(UnitName unit, UnitName proposedUnit, String reason, LocalDate requestedOn, String outcome,
            UnitName byUnit, String remark, LocalDate decidedOn) {

        static Relief of(Dealings.Relief one, Units units) {
            return new Relief(units.named(one.unitCode()), units.named(one.proposedUnit()), one.reason(),
                    one.requestedOn(), one.outcome(), units.named(one.byUnit()), one.remark(), one.decidedOn());
        }

    }

    record Reassignment(UnitName formerLeadUnit, List<UnitName> formerCoUnits, UnitName leadUnit,
            List<UnitName> coUnits, String reason, DecisionBasis basis, UnitName byUnit, LocalDate reassignedOn) {

        static Reassignment of(Dealings.Reassignment one, Units units) {
            return new Reassignment(units.named(one.formerLeadUnit()), units.named(one.formerCoUnits()),
                    units.named(one.leadUnit()), units.named(one.coUnits()), one.reason(), one.basis(),
                    units.named(one.byUnit()), one.reassignedOn());
        }

    }

    record Cancellation(DecisionBasis basis, String reason, UnitName byUnit, LocalDate cancelledOn) {

        static Cancellation of(Dealings.Cancellation one, Units units) {
            return (one == null) ? null
                    : new Cancellation(one.basis(), one.reason(), units.named(one.byUnit()), one.cancelledOn());
        }

    }

}
