package org.lianxi.command.conference.changemember;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.MemberNominated;

/**
 * A term does not begin before its holder was nominated (C-2.4).
 *
 * @param effectiveOn first day of the new term
 * @param nomination the nomination
 */
public record TermBeginsNotBeforeTheNomination(LocalDate effectiveOn, MemberNominated nomination) implements Rule {

    @Override
    public boolean holds() {
        return !this.effectiveOn.isBefore(this.nomination.nominatedOn());
    }

    @Override
    public String path() {
        return "membership.memberChange.proposedBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.effectiveOn, this.nomination.nominatedOn());
    }

}
