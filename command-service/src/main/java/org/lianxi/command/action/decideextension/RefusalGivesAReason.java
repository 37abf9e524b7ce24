package org.lianxi.command.action.decideextension;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Who refuses more time says why (C-4.10).
 *
 * @param granted whether more time is given
 * @param remark what is said
 */
public record RefusalGivesAReason(boolean granted, String remark) implements Rule {

    @Override
    public boolean holds() {
        return this.granted || this.remark != null;
    }

    @Override
    public String path() {
        return "tracking.by";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

}
