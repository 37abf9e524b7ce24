package org.lianxi.command.information.publishinformation;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * The day of publication is not before the approval and not after today (C-1.3a).
 *
 * @param publishedOn the day of publication
 * @param today today
 * @param information the item
 * @param parties who has a hand in releases
 */
public record PublicationFollowsTheApproval(LocalDate publishedOn, LocalDate today, InformationState information,
        ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        return !this.publishedOn.isAfter(this.today)
                && !this.publishedOn.isBefore(this.information.release().approvedOn());
    }

    @Override
    public String path() {
        return this.parties.path();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.publishedOn.toString(), this.information.release().approvedOn().toString(),
                this.today.toString());
    }

}
