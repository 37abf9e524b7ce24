package org.lianxi.command.information.submitinformation;

import java.util.List;

import org.lianxi.command.conference.FlowParties;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * By a flow that carries figures and a reference nothing is said in words: who is ill
 * stays with those who treat and insure them (domain §0 item 8).
 *
 * @param command the command
 * @param flow the flow
 */
public record NoWordsGoByAFlowOfCounts(SubmitInformation command, FlowParties flow) implements Rule {

    @Override
    public boolean holds() {
        return this.command.title() == null && this.command.text() == null;
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
        return List.of(this.flow.flow().id(), this.flow.flow().what());
    }

}
