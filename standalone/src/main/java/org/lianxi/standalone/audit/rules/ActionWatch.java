package org.lianxi.standalone.audit.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.action.ExtensionGranted;
import org.lianxi.contract.action.ExtensionRefused;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.action.ReassignmentRefused;
import org.lianxi.contract.conference.MemberUnitWithdrawn;

/**
 * Where actions come from, who reports, presses, verifies and calls off, and whom they
 * are left with (INV-18 to 22, 27).
 */
final class ActionWatch implements Watch {

    private static final String VERIFY_BY = "tracking.verifyBy.by";

    private static final String SEPARATION = "tracking.verifyBy.separation";

    private final Roll roll;

    private final Decisions decisions;

    private final Breaches breaches;

    private final Map<String, Action> open = new HashMap<>();

    ActionWatch(Roll roll, Decisions decisions, Breaches breaches) {
        this.roll = roll;
        this.decisions = decisions;
        this.breaches = breaches;
    }

    @Override
    public void see(Entry entry) {
        switch (entry.fact()) {
            case ActionAssigned assigned -> {
                this.breaches.unless(hasSource(assigned.source()), CharterRule.ACTION_HAS_ONE_SOURCE, entry);
                tracks(entry);
                this.open.put(assigned.actionId(),
                        new Action(assigned.leadUnit(), assigned.coUnits(), assigned.source().resolutionId()));
            }
            case ActionReassigned reassigned -> this.open.computeIfPresent(reassigned.actionId(),
                    (id, was) -> new Action(reassigned.leadUnit(), reassigned.coUnits(), was.agreedAs()));
            case ProgressReported reported -> this.breaches.unless(
                    reports(reported.actionId(), reported.unitCode(), entry), CharterRule.LEAD_OR_CO_UNIT_ACTS, entry);
            case CompletionClaimed claimed -> this.breaches.unless(
                    leads(claimed.actionId(), claimed.unitCode()) && actsFor(entry, claimed.unitCode()),
                    CharterRule.LEAD_OR_CO_UNIT_ACTS, entry);
            case ActionUrged urged -> tracks(entry);
            case ExtensionGranted granted -> tracks(entry);
            case ExtensionRefused refused -> tracks(entry);
            case ReassignmentRefused refused -> tracks(entry);
            case CompletionReturned returned -> verifies(entry);
            case CompletionVerified verified -> {
                verifies(entry);
                boolean apart = "verifier-unit-differs".equals(this.roll.rule(SEPARATION, "none"));
                this.breaches.unless(
                        actsFor(entry, verified.byUnit()) && !(apart && leads(verified.actionId(), verified.byUnit())),
                        CharterRule.VERIFIER_IS_OF_ANOTHER_UNIT, entry);
                this.open.remove(verified.actionId());
            }
            case ActionCancelled cancelled -> cancel(cancelled, entry);
            case MemberUnitWithdrawn withdrawn -> this.breaches.unless(
                    this.open.values().stream().noneMatch((action) -> action.leadUnit().equals(withdrawn.unitCode())),
                    CharterRule.LEAVING_UNIT_HAS_NO_OPEN_ACTIONS, entry);
            default -> {
            }
        }
    }

    private void cancel(ActionCancelled cancelled, Entry entry) {
        tracks(entry);
        DecisionBasis basis = cancelled.basis();
        Action action = this.open.remove(cancelled.actionId());
        boolean resolved = basis != null && DecisionBasis.RESOLUTION.equals(basis.kind())
                && this.decisions.agreed(basis.meetingId(), basis.resolutionId()) && action != null
                && !basis.resolutionId().equals(action.agreedAs());
        boolean allowed = switch (this.roll.rule("tracking.cancelBy", DecisionBasis.RESOLUTION)) {
            case "office" -> action != null;
            case DecisionBasis.CONVENER -> resolved || (action != null && isConvener(entry));
            default -> resolved;
        };
        this.breaches.unless(allowed, CharterRule.CANCELLATION_RESTS_ON_A_DECISION, entry);
    }

    private boolean hasSource(ActionSource source) {
        return Stream
            .of(this.decisions.agreed(source.meetingId(), source.resolutionId()),
                    this.decisions.assigned(source.assignmentId()), this.decisions.opened(source.caseId()))
            .filter(Boolean::booleanValue)
            .count() == 1;
    }

    private void tracks(Entry entry) {
        this.breaches.unless(isOffice("tracking.by", entry), CharterRule.OFFICE_ACTS, entry);
    }

    private void verifies(Entry entry) {
        boolean office = "office".equals(this.roll.rule(VERIFY_BY, "office"));
        this.breaches.unless(office ? isOffice("tracking.by", entry) : isConvener(entry), CharterRule.OFFICE_ACTS,
                VERIFY_BY, entry);
    }

    /**
     * Whoever tracks: the office, or the department that leads the conference.
     */
    private boolean isOffice(String path, Entry entry) {
        return isConvener(entry) || ("office".equals(this.roll.rule(path, "office"))
                ? entry.event().actor().role().startsWith("office-") : actsFor(entry, this.roll.charter().leadUnit()));
    }

    private static boolean isConvener(Entry entry) {
        return "convener".equals(entry.event().actor().role());
    }

    private boolean reports(String actionId, String unit, Entry entry) {
        boolean leadOnly = "lead-unit".equals(this.roll.rule("tracking.reportBy", "lead-and-co-units"));
        return (leadOnly ? leads(actionId, unit) : carries(actionId, unit)) && actsFor(entry, unit);
    }

    private static boolean actsFor(Entry entry, String unit) {
        return unit.equals(entry.event().actor().unit());
    }

    private boolean leads(String actionId, String unit) {
        return this.open.containsKey(actionId) && this.open.get(actionId).leadUnit().equals(unit);
    }

    private boolean carries(String actionId, String unit) {
        return leads(actionId, unit)
                || (this.open.containsKey(actionId) && this.open.get(actionId).coUnits().contains(unit));
    }

    private record Action(String leadUnit, List<String> coUnits, String agreedAs) {
    }

}
