package org.lianxi.command.notice.owenotice;

import java.util.List;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * What was told to whom is recorded by the service that told it, not by hand (C-4.11).
 *
 * @param actor who records
 */
public record SystemRecordsNotices(Actor actor) implements Rule {

    @Override
    public boolean holds() {
        return this.actor.isSystem();
    }

    @Override
    public String path() {
        return "reporting.receipts";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.role());
    }

}
