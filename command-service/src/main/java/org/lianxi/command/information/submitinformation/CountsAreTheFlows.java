package org.lianxi.command.information.submitinformation;

import java.util.List;
import java.util.Map;

import org.lianxi.command.conference.FlowParties;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A flow of counts carries figures that its charter names, and the number under which the
 * matter is kept where it belongs (domain §0 item 8).
 *
 * @param command the command
 * @param flow the flow
 */
public record CountsAreTheFlows(SubmitInformation command, FlowParties flow) implements Rule {

    @Override
    public boolean holds() {
        Map<String, Integer> counts = this.command.counts();
        return counts != null && !counts.isEmpty() && this.flow.flow().counts().containsAll(counts.keySet())
                && this.command.externalReference() != null;
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
        return List.of(this.flow.flow().id(), this.flow.flow().counts());
    }

}
