package org.lianxi.command.meeting.openmeeting;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.Deviation;
import org.lianxi.contract.conference.Charter;

/**
 * The one whom the charter names presides: the convener, or a vice-convener; a
 * preparatory meeting has its own chair. Another seat presides where the charter lets the
 * convener delegate, to anyone or to a vice-convener only; else as a recorded deviation
 * with its reason (C-4.2, A-14, INV-08).
 *
 * @param presiderSeat the seat that is to preside
 * @param reason why it is another than the charter's, or null
 * @param meeting the meeting
 * @param standing the conference
 */
public record ConvenerPresides(String presiderSeat, String reason, MeetingState meeting,
        Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return isNamed() || isDelegate() || (this.standing.charter().seat(this.presiderSeat).isPresent()
                && (isAllowed() || this.reason != null));
    }

    /**
     * Whether the seat presides neither by the charter nor by a delegation on record.
     * @return true when a delegation has to be recorded
     */
    public boolean isNewDelegation() {
        return !isNamed() && !isDelegate();
    }

    /**
     * What is recorded as an exception.
     * @return the deviation, if it is one that is not on record yet
     */
    public List<Deviation> deviations() {
        return (isNewDelegation() && !isAllowed()) ? List.of(new Deviation(path(), this.reason)) : List.of();
    }

    private boolean isNamed() {
        String named = "preparatory".equals(this.meeting.convened().form())
                ? this.standing.rule("convene.prepMeeting.chairedBy", named()) : named();
        return hasRole(named);
    }

    private String named() {
        return this.standing.rule(path(), "convener");
    }

    private boolean isDelegate() {
        return this.presiderSeat.equals(this.meeting.delegate());
    }

    private boolean isAllowed() {
        return switch (this.standing.rule("presiding.delegation", "none")) {
            case "convener-may-delegate" -> true;
            case "vice-convener" -> hasRole("vice-convener");
            default -> false;
        };
    }

    private boolean hasRole(String role) {
        return this.standing.charter().seat(this.presiderSeat).map(Charter.Seat::role).filter(role::equals).isPresent();
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
