package org.lianxi.command.notice.acknowledgenotice;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A receipt on paper says which post signed it, and for whom; one that is given here
 * needs no such word, the record has who gave it (C-4.11).
 *
 * @param command the receipt
 */
public record SlipSaysWhoSigned(AcknowledgeNotice command) implements Rule {

    @Override
    public boolean holds() {
        return this.command.onPaper() ? this.command.signedBy() != null && this.command.recipient() != null
                : this.command.signedBy() == null;
    }

    @Override
    public String path() {
        return "reporting.receipts";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

}
