package org.lianxi.command.conference.changemember;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.ConfirmationBasis;

/**
 * A confirmation rests on a procedure that the charter allows; where it names none, on a
 * meeting or a written procedure (C-2.4, INV-07).
 *
 * @param seat the seat
 * @param basis the basis cited
 * @param standing the conference
 */
public record ConfirmationCitesABasis(Charter.Seat seat, ConfirmationBasis basis, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return allowed().contains(this.basis.procedure());
    }

    private List<String> allowed() {
        List<String> procedures = this.standing.ruleList(path());
        return procedures.isEmpty() ? List.of("meeting", "written") : procedures;
    }

    @Override
    public String path() {
        return this.seat.role().startsWith("office-") ? "membership.officeChange.procedure"
                : "membership.memberChange.procedure";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.basis.procedure(), allowed());
    }

}
