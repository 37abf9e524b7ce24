package org.lianxi.command.meeting.openmeeting;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.Deviation;

/**
 * The convener presides; another seat does so only as a recorded deviation with its
 * reason, unless the charter lets the convener delegate (C-4.2, A-14, INV-08).
 *
 * @param presiderSeat the seat that is to preside
 * @param deviationReason the reason given, or null
 * @param standing the conference
 */
public record ConvenerPresides(String presiderSeat, String deviationReason, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return isConvener() || (this.standing.charter().seat(this.presiderSeat).isPresent()
                && (mayDelegate() || this.deviationReason != null));
    }

    /**
     * What is recorded with the opening.
     * @return the deviation, if it is one
     */
    public List<Deviation> deviations() {
        return (isConvener() || mayDelegate()) ? List.of() : List.of(new Deviation(path(), this.deviationReason));
    }

    private boolean isConvener() {
        return this.standing.charter()
            .seat(this.presiderSeat)
            .filter((seat) -> "convener".equals(seat.role()))
            .isPresent();
    }

    private boolean mayDelegate() {
        return !"none".equals(this.standing.rule("presiding.delegation", "none"));
    }

    @Override
    public String path() {
        return "presiding.by";
    }

    @Override
    public List<?> details() {
        return List.of(this.presiderSeat);
    }

}
