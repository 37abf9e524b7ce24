package org.lianxi.scenarios.invariant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.scenarios.Log;

/**
 * Where actions come from, who reports, presses, verifies and calls off, and whom they
 * are left with (INV-18 to 22, 27).
 */
final class ActionWatch implements Watch {

    private final Breaches breaches;

    private final Set<String> resolutions = new HashSet<>();

    private final Set<String> assignments = new HashSet<>();

    private final Map<String, Action> open = new HashMap<>();

    ActionWatch(Breaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public void see(Log.Entry entry) {
        switch (entry.fact()) {
            case ResolutionRecorded resolution ->
                this.resolutions.add(resolution.meetingId() + "/" + resolution.resolutionId());
            case AssignmentAccepted assignment -> this.assignments.add(assignment.assignmentId());
            case ActionAssigned assigned -> {
                this.breaches.unless(hasSource(assigned.source()), 18, entry);
                byOffice(entry);
                this.open.put(assigned.actionId(),
                        new Action(assigned.leadUnit(), assigned.coUnits(), assigned.source().resolutionId()));
            }
            case ActionReassigned reassigned -> this.open.computeIfPresent(reassigned.actionId(),
                    (id, was) -> new Action(reassigned.leadUnit(), reassigned.coUnits(), was.agreedAs()));
            case ProgressReported reported -> this.breaches.unless(
                    carries(reported.actionId(), reported.unitCode()) && actsFor(entry, reported.unitCode()), 19,
                    entry);
            case CompletionClaimed claimed -> this.breaches
                .unless(leads(claimed.actionId(), claimed.unitCode()) && actsFor(entry, claimed.unitCode()), 19, entry);
            case ActionUrged urged -> byOffice(entry);
            case ExtensionGranted granted -> byOffice(entry);
            case ExtensionRefused refused -> byOffice(entry);
            case CompletionReturned returned -> byOffice(entry);
            case CompletionVerified verified -> {
                byOffice(entry);
                this.breaches.unless(
                        actsFor(entry, verified.byUnit()) && !leads(verified.actionId(), verified.byUnit()), 21, entry);
                this.open.remove(verified.actionId());
            }
            case ActionCancelled cancelled -> cancel(cancelled, entry);
            case MemberUnitWithdrawn withdrawn -> this.breaches.unless(
                    this.open.values().stream().noneMatch((action) -> action.leadUnit().equals(withdrawn.unitCode())),
                    27, entry);
            default -> {
            }
        }
    }

    private void cancel(ActionCancelled cancelled, Log.Entry entry) {
        DecisionBasis basis = cancelled.basis();
        Action action = this.open.remove(cancelled.actionId());
        this.breaches.unless(basis != null && "resolution".equals(basis.kind())
                && this.resolutions.contains(basis.meetingId() + "/" + basis.resolutionId()) && action != null
                && !basis.resolutionId().equals(action.agreedAs()), 22, entry);
    }

    private boolean hasSource(ActionSource source) {
        boolean agreed = this.resolutions.contains(source.meetingId() + "/" + source.resolutionId());
        boolean assigned = this.assignments.contains(source.assignmentId());
        return agreed != assigned;
    }

    private void byOffice(Log.Entry entry) {
        String role = entry.event().actor().role();
        this.breaches.unless(role.startsWith("office-") || role.equals("convener"), 20, entry);
    }

    private static boolean actsFor(Log.Entry entry, String unit) {
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
