package org.lianxi.command.action.assignaction;

import java.util.List;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.action.ActionSource;

/**
 * Cases are no source while this installation keeps none (INV-18).
 *
 * @param source what the action comes from
 */
public record SourceIsSupported(ActionSource source) implements Rule {

    @Override
    public boolean holds() {
        return !ActionSource.CASE.equals(this.source.kind());
    }

    @Override
    public String path() {
        return "tracking.source";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.source.kind());
    }

}
