package org.lianxi.command.conference.adoptcharter;

import java.util.List;

import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.Things;

/**
 * One charter is in force at a time, and it changes by amendment only (C-0.1).
 *
 * @param command the command
 * @param things what there is
 */
public record ConferenceHasNoCharterYet(AdoptCharter command, Things things) implements Rule {

    @Override
    public boolean holds() {
        return !this.things.exist(this.command.conferenceId(), this.command.targetId());
    }

    @Override
    public String path() {
        return "lifecycle.amendBy";
    }

    @Override
    public List<?> details() {
        return List.of(this.command.charter().identity().name());
    }

}
