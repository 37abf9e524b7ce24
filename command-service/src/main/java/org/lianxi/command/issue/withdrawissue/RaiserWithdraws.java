package org.lianxi.command.issue.withdrawissue;

import java.util.List;

import org.lianxi.command.issue.IssueState;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * An issue is withdrawn by the unit that raised it, by nobody else (C-1.5).
 *
 * @param actor who acts
 * @param issue the issue
 */
public record RaiserWithdraws(Actor actor, IssueState issue) implements Rule {

    @Override
    public boolean holds() {
        return this.issue.raised().unitCode().equals(this.actor.unit());
    }

    @Override
    public String path() {
        return "issues";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(Refusal.given(this.actor.unit()), this.issue.raised().unitCode());
    }

}
