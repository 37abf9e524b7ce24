package org.lianxi.command.casework.opencase;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.conference.FlowParties;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * What a flow brought is of a kind that the flow may open, and comes from whom the flow
 * comes from (C-4.9).
 *
 * @param flow the flow, when one is named
 * @param flowId the flow named
 * @param actor who acts
 * @param mechanism the kind
 */
public record FlowOpensTheKind(Optional<FlowParties> flow, Optional<String> flowId, Actor actor,
        KindOfCase mechanism) implements Rule {

    @Override
    public boolean holds() {
        return this.flowId.isEmpty() || this.flow
            .filter((parties) -> parties.flow().opens().contains(this.mechanism.kind().id())
                    && parties.mayBeSentBy(this.actor))
            .isPresent();
    }

    @Override
    public String path() {
        return "flows." + this.flowId.orElse("");
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.flowId, this.actor.actsFor(), this.mechanism.kind().name());
    }

}
