package org.lianxi.command.conference.nominatemember;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * Where the charter wants it, the nominating unit attests that the nominee meets the
 * seat's eligibility. Posts are words, not data, so nobody else can.
 *
 * @param seat the seat
 * @param attested what the unit said, or null
 * @param standing the conference
 */
public record EligibilityIsAttested(Charter.Seat seat, Boolean attested, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return !"attested".equals(mode()) || Boolean.TRUE.equals(this.attested);
    }

    @Override
    public String path() {
        return "membership.eligibility";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.seat.id(), Refusal.given(this.seat.eligibility()));
    }

    private String mode() {
        return (this.seat.eligibilityMode() != null) ? this.seat.eligibilityMode()
                : this.standing.rule(path(), "advisory");
    }

}
