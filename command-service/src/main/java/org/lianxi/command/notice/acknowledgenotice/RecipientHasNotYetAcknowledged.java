package org.lianxi.command.notice.acknowledgenotice;

import java.util.List;

import org.lianxi.command.notice.NoticeState;
import org.lianxi.command.shared.Rule;

/**
 * A unit or organ acknowledges a notice once (C-4.11).
 *
 * @param recipient for whom it is acknowledged
 * @param notice the notice
 */
public record RecipientHasNotYetAcknowledged(String recipient, NoticeState notice) implements Rule {

    @Override
    public boolean holds() {
        return !this.notice.acknowledgedBy().contains(this.recipient);
    }

    @Override
    public String path() {
        return "reporting.receipts";
    }

    @Override
    public List<?> details() {
        return List.of(this.recipient);
    }

}
