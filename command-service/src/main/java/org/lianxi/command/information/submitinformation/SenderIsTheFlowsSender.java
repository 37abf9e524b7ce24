package org.lianxi.command.information.submitinformation;

import java.util.List;

import org.lianxi.command.conference.FlowParties;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Information that belongs to a flow comes from whom the charter says (C-4.9).
 *
 * @param actor who acts
 * @param flow the flow
 */
public record SenderIsTheFlowsSender(Actor actor, FlowParties flow) implements Rule {

    @Override
    public boolean holds() {
        return this.flow.mayBeSentBy(this.actor);
    }

    @Override
    public String path() {
        return "flows." + this.flow.flow().id();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.unit(), this.flow.flow().id());
    }

}
