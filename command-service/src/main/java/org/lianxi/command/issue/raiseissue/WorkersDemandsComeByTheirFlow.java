package org.lianxi.command.issue.raiseissue;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.conference.FlowParties;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * What workers ask for is put to the conference by the unit that the charter's flow for
 * it names (C-1.5, D-15.2).
 *
 * @param byWorkers whether the issue passes on what workers ask for
 * @param actor who acts
 * @param flow the charter's flow for it
 */
public record WorkersDemandsComeByTheirFlow(boolean byWorkers, Actor actor,
        Optional<FlowParties> flow) implements Rule {

    @Override
    public boolean holds() {
        return !this.byWorkers || this.flow.filter((parties) -> parties.mayBeSentBy(this.actor)).isPresent();
    }

    @Override
    public String path() {
        return "issues.workersFlow";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.unit());
    }

}
