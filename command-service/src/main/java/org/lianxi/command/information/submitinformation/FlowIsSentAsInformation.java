package org.lianxi.command.information.submitinformation;

import java.util.List;

import org.lianxi.command.conference.FlowParties;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.FlowCarriers;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.information.InformationSubmitted;

/**
 * Information names a flow that the charter file has carried by information; what others
 * carry comes by a command of its own. Charters adopted before flows said so let it
 * (C-4.9).
 *
 * @param flow the flow
 */
public record FlowIsSentAsInformation(FlowParties flow) implements Rule {

    @Override
    public boolean holds() {
        Charter.Flow named = this.flow.flow();
        return named.carriedBy() == null || named.isCarriedBy(FlowCarriers.of(InformationSubmitted.class));
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
        return List.of(this.flow.flow().id());
    }

}
