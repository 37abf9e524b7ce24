package org.lianxi.command.casework.contributetocase;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A unit contributes by duties that are its own (C-3).
 *
 * @param duties ids of the duties
 * @param actor who acts
 * @param standing the conference
 */
public record DutiesAreTheUnits(List<String> duties, Actor actor, Standing standing) implements Rule {

    private List<String> strange() {
        return this.duties.stream()
            .filter((id) -> this.standing.charter()
                .duties()
                .stream()
                .noneMatch((duty) -> duty.id().equals(id) && duty.unit().equals(this.actor.unit())))
            .toList();
    }

    @Override
    public boolean holds() {
        return strange().isEmpty();
    }

    @Override
    public String path() {
        return "duties";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.actsFor(), strange());
    }

}
