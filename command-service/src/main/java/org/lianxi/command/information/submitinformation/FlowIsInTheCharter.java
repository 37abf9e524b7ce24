package org.lianxi.command.information.submitinformation;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.conference.FlowParties;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A flow that information belongs to is one of the charter's (C-4.9).
 *
 * @param flowId the flow named, or null
 * @param flow the charter's flow of that id
 */
public record FlowIsInTheCharter(String flowId, Optional<FlowParties> flow) implements Rule {

    @Override
    public boolean holds() {
        return this.flowId == null || this.flow.isPresent();
    }

    @Override
    public String path() {
        return "flows";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(Refusal.given(this.flowId));
    }

}
