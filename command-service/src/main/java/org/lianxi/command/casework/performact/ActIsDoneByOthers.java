package org.lianxi.command.casework.performact;

import java.util.List;
import java.util.Set;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * Who decides on an objection is none of those who inspected, whether they found
 * something or were only of the group (State Council Order 733, article 17).
 *
 * @param act the act
 * @param state the case
 * @param actor who acts
 * @param mechanism the kind
 */
public record ActIsDoneByOthers(CaseAct act, CaseState state, Actor actor, KindOfCase mechanism) implements Rule {

    @Override
    public boolean holds() {
        return this.act.apartFrom().stream().noneMatch((other) -> involved(other).contains(this.actor.unit()));
    }

    private Set<String> involved(String other) {
        int dot = other.indexOf('.');
        return (dot < 0) ? this.state.doersOf(other)
                : this.state.said(other.substring(0, dot), other.substring(dot + 1));
    }

    private static String actOf(String other) {
        return other.split("\\.", 2)[0];
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.act.name(), this.actor.actsFor(),
                this.act.apartFrom()
                    .stream()
                    .map(ActIsDoneByOthers::actOf)
                    .distinct()
                    .flatMap((other) -> this.mechanism.act(other).map(CaseAct::name).stream())
                    .toList());
    }

}
