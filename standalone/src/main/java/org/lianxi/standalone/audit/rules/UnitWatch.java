package org.lianxi.standalone.audit.rules;

import java.util.HashSet;
import java.util.Set;

import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;

/**
 * How units come, go and are renamed (INV-07, 32).
 */
final class UnitWatch implements Watch {

    private final Roll roll;

    private final Decisions decisions;

    private final Breaches breaches;

    private final Set<String> codesEverUsed = new HashSet<>();

    UnitWatch(Roll roll, Decisions decisions, Breaches breaches) {
        this.roll = roll;
        this.decisions = decisions;
        this.breaches = breaches;
    }

    @Override
    public void see(Entry entry) {
        switch (entry.fact()) {
            case MemberUnitAdmitted admitted -> {
                this.breaches.unless(this.codesEverUsed.add(admitted.unitCode()), CharterRule.UNITS_KEEP_THEIR_CODES,
                        entry);
                decided(admitted.proposalId(), admitted.basis(), entry);
            }
            case MemberUnitRenamed renamed -> {
                this.breaches.unless(renamed.formerName().equals(this.roll.units().get(renamed.unitCode())),
                        CharterRule.UNITS_KEEP_THEIR_CODES, entry);
                decided(renamed.proposalId(), renamed.basis(), entry);
            }
            case MemberUnitWithdrawn withdrawn -> {
                this.breaches.unless(this.roll.units().containsKey(withdrawn.unitCode()),
                        CharterRule.UNITS_KEEP_THEIR_CODES, entry);
                decided(withdrawn.proposalId(), withdrawn.basis(), entry);
            }
            default -> {
            }
        }
    }

    /**
     * Units of the charter itself, and of its amendments, come without a proposal.
     */
    private void decided(String proposalId, ConfirmationBasis basis, Entry entry) {
        if (proposalId != null) {
            boolean byConference = "conference".equals(this.roll.rule("membership.unitChange.decidedBy", "conference"));
            this.breaches.unless(byConference ? this.decisions.isResolved(basis) : Decisions.isSaid(basis),
                    CharterRule.UNIT_CHANGE_RESTS_ON_A_DECISION, entry);
        }
    }

}
