package org.lianxi.command.history.endaccess;

import java.util.List;

import org.lianxi.command.shared.Rule;

/**
 * An access ends once; what was recorded of it stands.
 *
 * @param accessId the access
 * @param ended whether it has ended
 */
public record AccessHasNotEnded(String accessId, boolean ended) implements Rule {

    @Override
    public boolean holds() {
        return !this.ended;
    }

    @Override
    public String path() {
        return "office";
    }

    @Override
    public List<?> details() {
        return List.of(this.accessId);
    }

}
