package org.lianxi.command.conference.nominatemember;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.Holder;

/**
 * Where the charter lets the successor in a post step in without confirmation, the new
 * holder has the post of the former one; a vacant seat has no post to follow in (K9).
 *
 * @param confirmedBy the rule that says who confirms
 * @param seat the seat
 * @param nominee who is to hold it
 * @param standing the conference
 */
public record SuccessorFollowsInThePost(String confirmedBy, Charter.Seat seat, Holder nominee,
        Standing standing) implements Rule {

    @Override
    public boolean holds() {
        Holder former = former();
        return !"successor".equals(this.standing.rule(this.confirmedBy, null)) || former == null
                || former.post().equals(this.nominee.post());
    }

    private Holder former() {
        return this.standing.holders().get(this.seat.id());
    }

    @Override
    public String path() {
        return this.confirmedBy;
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.nominee.post(), former().post());
    }

}
