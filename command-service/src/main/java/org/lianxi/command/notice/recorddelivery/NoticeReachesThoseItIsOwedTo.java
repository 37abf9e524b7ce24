package org.lianxi.command.notice.recorddelivery;

import java.util.List;

import org.lianxi.command.notice.NoticeState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A notice is delivered to the units that it is owed to (C-4.11).
 *
 * @param units the units it reached
 * @param notice the notice
 */
public record NoticeReachesThoseItIsOwedTo(List<String> units, NoticeState notice) implements Rule {

    @Override
    public boolean holds() {
        return this.notice.owedTo().containsAll(this.units);
    }

    @Override
    public String path() {
        return "reporting.progressTo";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.units);
    }

}
