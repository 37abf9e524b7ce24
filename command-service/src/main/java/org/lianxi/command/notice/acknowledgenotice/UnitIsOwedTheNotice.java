package org.lianxi.command.notice.acknowledgenotice;

import java.util.List;

import org.lianxi.command.notice.NoticeState;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A unit acknowledges what it was owed (C-4.11).
 *
 * @param actor who acknowledges
 * @param notice the notice
 */
public record UnitIsOwedTheNotice(Actor actor, NoticeState notice) implements Rule {

    @Override
    public boolean holds() {
        return this.actor.unit() != null && this.notice.owedTo().contains(this.actor.unit());
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
        return List.of(Refusal.given(this.actor.unit()));
    }

}
