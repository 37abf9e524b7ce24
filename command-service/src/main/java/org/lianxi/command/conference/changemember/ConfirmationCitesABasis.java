package org.lianxi.command.conference.changemember;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.ConfirmationBasis;

/**
 * A confirmation rests on a procedure that the charter allows (C-2.4, INV-07).
 *
 * @param basis the basis cited
 * @param standing the conference
 */
public record ConfirmationCitesABasis(ConfirmationBasis basis, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return this.standing.ruleList(path()).contains(this.basis.procedure());
    }

    @Override
    public String path() {
        return "membership.memberChange.procedure";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.basis.procedure(), this.standing.ruleList(path()));
    }

}
