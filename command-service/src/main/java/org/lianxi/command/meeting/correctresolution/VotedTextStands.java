package org.lianxi.command.meeting.correctresolution;

import org.lianxi.command.shared.Rule;
import org.lianxi.contract.meeting.VoteTaken;

/**
 * What was voted on is changed by a new vote only; who carries it out, and until when,
 * may be put right (C-4.4, A-16).
 *
 * @param title the title as it is to be
 * @param text the text as it is to be
 * @param vote the vote on it, or null when there was none
 */
public record VotedTextStands(String title, String text, VoteTaken vote) implements Rule {

    @Override
    public boolean holds() {
        return this.vote == null || (this.vote.title().equals(this.title) && this.vote.text().equals(this.text));
    }

    @Override
    public String path() {
        return "decision.mode";
    }

}
