package org.lianxi.command.minutes.signminutes;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Minutes are signed by the one whom the charter file names: the convener, whoever
 * presided, or the office director (C-4.6, A-23).
 *
 * @param actor who acts
 * @param presiderSeat the seat that presided
 * @param standing the conference
 */
public record SignatoryIsNamedByTheCharter(Actor actor, String presiderSeat, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return switch (this.standing.rule(path(), "convener")) {
            case "office-director" -> "office-director".equals(this.actor.role());
            case "presider" -> this.standing.charter()
                .seat(this.presiderSeat)
                .filter((seat) -> seat.role().equals(this.actor.role())
                        && this.standing.isFilledBy(seat, this.actor.unit()))
                .isPresent();
            default -> this.actor.isConvener();
        };
    }

    @Override
    public String path() {
        return "minutes.signedBy";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.role(), this.standing.rule(path(), "convener"));
    }

}
