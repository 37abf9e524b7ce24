package org.lianxi.command.casework.reopencase;

import java.util.List;

import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A case is reopened in a stage of its track before the last.
 *
 * @param stage the stage
 * @param mechanism the kind
 */
public record StageIsBeforeTheEnd(String stage, KindOfCase mechanism) implements Rule {

    @Override
    public boolean holds() {
        return this.mechanism.stages().contains(this.stage) && !this.mechanism.last().equals(this.stage);
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.stage, this.mechanism.kind().name());
    }

}
