package org.lianxi.command.information.withdrawrelease;

import java.util.List;
import java.util.stream.Stream;

import org.lianxi.command.information.InformationState;
import org.lianxi.command.information.ReleaseParties;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A release is withdrawn by those who approve or publish; what is not published yet also
 * by the unit that proposed it (C-1.3a).
 *
 * @param actor who acts
 * @param information the item
 * @param parties who has a hand in releases
 */
public record WithdrawerHasAHandInIt(Actor actor, InformationState information,
        ReleaseParties parties) implements Rule {

    @Override
    public boolean holds() {
        String unit = String.valueOf(this.actor.unit());
        return this.parties.approvers().contains(unit) || this.parties.publishers().contains(unit)
                || (!this.information.release().isPublished() && this.information.release().isProposedBy(unit));
    }

    @Override
    public String path() {
        return this.parties.path();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.actsFor(),
                Stream.concat(this.parties.approvers().stream(), this.parties.publishers().stream())
                    .distinct()
                    .toList());
    }

}
