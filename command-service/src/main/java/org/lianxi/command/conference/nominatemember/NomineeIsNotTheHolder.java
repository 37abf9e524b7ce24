package org.lianxi.command.conference.nominatemember;

import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Holder;

/**
 * A nomination proposes a change (C-2.4).
 *
 * @param nominee who is proposed
 * @param holder who holds the seat, or null
 */
public record NomineeIsNotTheHolder(Holder nominee, Holder holder) implements Rule {

    @Override
    public boolean holds() {
        return this.holder == null || !this.holder.personId().equals(this.nominee.personId());
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
        return List.of(this.nominee.name());
    }

}
