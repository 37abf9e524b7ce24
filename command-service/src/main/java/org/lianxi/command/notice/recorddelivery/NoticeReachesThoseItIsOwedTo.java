package org.lianxi.command.notice.recorddelivery;

import java.util.List;

import org.lianxi.command.notice.NoticeState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A notice is delivered to those that it is owed to (C-4.7, C-4.11).
 *
 * @param recipients those it reached
 * @param notice the notice
 */
public record NoticeReachesThoseItIsOwedTo(List<String> recipients, NoticeState notice) implements Rule {

    @Override
    public boolean holds() {
        return this.notice.owedTo().containsAll(this.recipients);
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
        return List.of(this.recipients);
    }

}
