package org.lianxi.command.casework.performact;

import java.util.List;

import org.lianxi.command.casework.KindOfCase;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.CaseAct;

/**
 * What a case begins with is not done again in it: a second referral is a case of its
 * own, that has to be answered like the first (D-12.1).
 *
 * @param act the act
 * @param mechanism the kind
 */
public record CaseBeginsOnce(CaseAct act, KindOfCase mechanism) implements Rule {

    @Override
    public boolean holds() {
        return !this.act.opens();
    }

    @Override
    public String path() {
        return this.mechanism.path();
    }

    @Override
    public List<?> details() {
        return List.of(this.act.name());
    }

}
