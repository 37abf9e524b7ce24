package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An action, until its completion is verified.
 *
 * @param title what it is called
 * @param leadUnit the unit that leads it
 * @param assignedAt when it was assigned
 * @param assignedOn the day of that
 * @param dueOn the day by which it is to be done, or null
 * @param acceptedOn the day the lead unit accepted it, or first did anything about it, or
 * null
 * @param feedbackOn the day of the last progress report or returned completion, or null
 * @param claimedOn the day completion was claimed, null while no claim waits
 * @param verifiedOn the day completion was verified, or null
 */
public record ActionMatter(String title, String leadUnit, Instant assignedAt, LocalDate assignedOn, LocalDate dueOn,
        LocalDate acceptedOn, LocalDate feedbackOn, LocalDate claimedOn, LocalDate verifiedOn) implements Matter {

    ActionMatter accepted(String unit, LocalDate on) {
        return unit.equals(this.leadUnit) ? with(on, this.feedbackOn, this.claimedOn, this.verifiedOn) : this;
    }

    ActionMatter reported(String unit, LocalDate on) {
        LocalDate accepted = (this.acceptedOn == null && unit.equals(this.leadUnit)) ? on : this.acceptedOn;
        return with(accepted, on, this.claimedOn, this.verifiedOn);
    }

    ActionMatter claimed(LocalDate on) {
        return with((this.acceptedOn != null) ? this.acceptedOn : on, this.feedbackOn, on, this.verifiedOn);
    }

    ActionMatter returned(LocalDate on) {
        return with(this.acceptedOn, on, null, this.verifiedOn);
    }

    ActionMatter verified(LocalDate on) {
        return with(this.acceptedOn, this.feedbackOn, this.claimedOn, on);
    }

    private ActionMatter with(LocalDate accepted, LocalDate feedback, LocalDate claimed, LocalDate verified) {
        return new ActionMatter(this.title, this.leadUnit, this.assignedAt, this.assignedOn, this.dueOn, accepted,
                feedback, claimed, verified);
    }

    @Override
    public boolean open() {
        return this.verifiedOn == null;
    }

}
