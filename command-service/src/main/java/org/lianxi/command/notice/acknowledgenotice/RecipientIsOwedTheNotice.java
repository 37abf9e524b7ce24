package org.lianxi.command.notice.acknowledgenotice;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.notice.NoticeState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A unit or organ acknowledges what it was owed (C-4.11).
 *
 * @param recipient for whom it is acknowledged, or null
 * @param notice the notice
 */
public record RecipientIsOwedTheNotice(String recipient, NoticeState notice) implements Rule {

    @Override
    public boolean holds() {
        return this.recipient != null && this.notice.owedTo().contains(this.recipient);
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
        return List.of(Optional.ofNullable(this.recipient));
    }

}
