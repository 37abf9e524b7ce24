package org.lianxi.command.conference.changeexofficioholder;

import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * The holder of a post changes by a document, which is named (INV-28).
 *
 * @param seat the seat
 * @param evidence the document named
 */
public record EvidenceIsNamed(Charter.Seat seat, String evidence) implements Rule {

    @Override
    public boolean holds() {
        return this.evidence != null && !this.evidence.isBlank();
    }

    @Override
    public String path() {
        return "seats." + this.seat.role();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.seat.id());
    }

}
