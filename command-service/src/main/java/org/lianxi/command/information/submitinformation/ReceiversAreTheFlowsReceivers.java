package org.lianxi.command.information.submitinformation;

import java.util.List;

import org.lianxi.command.conference.FlowParties;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Information that belongs to a flow goes to whom the charter says, none left out
 * (C-4.9).
 *
 * @param audience the units it is for
 * @param actor who acts
 * @param flow the flow
 */
public record ReceiversAreTheFlowsReceivers(List<String> audience, Actor actor, FlowParties flow) implements Rule {

    @Override
    public boolean holds() {
        return this.flow.receivers(this.audience, this.actor.unit());
    }

    @Override
    public String path() {
        return "flows." + this.flow.flow().id();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.audience, this.flow.flow().id());
    }

}
