package org.lianxi.command.conference.changemember;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * The conference determines its members; its convener, or the office on its behalf,
 * records that it did. Other charters let a convener, or the leader who is convener of
 * the first tier, decide, or only have the office told. Office staff are determined by
 * whom the charter file names for them (C-2.4, A-11, A-32, K9).
 *
 * @param seat the seat
 * @param actor who confirms or rejects
 * @param standing the conference
 */
public record ConferenceConfirmsMembers(Charter.Seat seat, Actor actor, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return switch (this.standing.rule(path(), "conference")) {
            case "conference" -> this.actor.isConvener() || "office-director".equals(this.actor.role());
            case "office-notice", "successor" -> this.actor.isConvener() || this.actor.isOffice();
            case "leader" -> this.actor.isConvener() && this.standing.isFirstTier(this.actor.unit());
            default -> this.actor.isConvener();
        };
    }

    @Override
    public String path() {
        return this.seat.role().startsWith("office-") ? "membership.officeChange.confirmBy"
                : "membership.memberChange.confirmBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.seat.id(), this.actor.role());
    }

}
