package org.lianxi.command.notice.acknowledgenotice;

import java.util.List;

import org.lianxi.command.notice.NoticeState;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Rule;

/**
 * A unit acknowledges a notice once (C-4.11).
 *
 * @param actor who acknowledges
 * @param notice the notice
 */
public record UnitHasNotYetAcknowledged(Actor actor, NoticeState notice) implements Rule {

    @Override
    public boolean holds() {
        return !this.notice.acknowledgedBy().contains(this.actor.unit());
    }

    @Override
    public String path() {
        return "reporting.receipts";
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.unit());
    }

}
