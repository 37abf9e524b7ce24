package org.lianxi.command.notice.acknowledgenotice;

import java.util.List;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Nobody acknowledges for another: a unit or organ does so itself, and what is owed to
 * the office one of its own staff. A slip that was signed on paper is entered by the
 * office, which does the daily work (C-4.11, C-2.5).
 *
 * @param actor who acknowledges
 * @param recipient for whom
 * @param onPaper whether the recipient has signed a printed slip
 */
public record RecipientAcknowledgesItself(Actor actor, String recipient, boolean onPaper) implements Rule {

    private static final String OFFICE = "office";

    @Override
    public boolean holds() {
        return this.recipient == null || this.recipient.equals(this.actor.unit())
                || ((this.onPaper || OFFICE.equals(this.recipient)) && this.actor.isOffice());
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
        return List.of(this.recipient);
    }

}
