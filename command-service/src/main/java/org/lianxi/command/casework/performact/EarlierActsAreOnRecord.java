package org.lianxi.command.casework.performact;

import java.util.List;

import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * An act rests on those before it, done by whom it needs.
 *
 * @param act the act
 * @param state the case
 * @param mechanism the kind
 * @param actor who acts
 */
public record EarlierActsAreOnRecord(CaseAct act, CaseState state, KindOfCase mechanism, Actor actor) implements Rule {

    private List<String> missing() {
        return this.act.needs()
            .stream()
            .filter((need) -> isOfTheTrack(need.act()) && !isMet(need))
            .map((need) -> this.mechanism.act(need.act()).map(CaseAct::name).orElse(need.act()))
            .toList();
    }

    private boolean isOfTheTrack(String id) {
        return KindOfCase.REFER_TO_MEETING.equals(id) || this.mechanism.act(id).isPresent();
    }

    private boolean isMet(CaseAct.Need need) {
        return switch (need.by()) {
            case "self" -> this.state.doersOf(need.act()).contains(this.actor.unit());
            case "participants" -> this.state.doersOf(need.act()).containsAll(this.state.participants());
            case "asked" -> this.state.doersOf(need.act()).containsAll(this.state.asked());
            default -> this.state.has(need.act());
        };
    }

    @Override
    public boolean holds() {
        return missing().isEmpty();
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.act.name(), missing());
    }

}
