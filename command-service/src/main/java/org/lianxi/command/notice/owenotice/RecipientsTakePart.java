package org.lianxi.command.notice.owenotice;

import java.util.List;

import org.lianxi.command.conference.ConferenceHistory.Passage;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A notice is owed to units that were members when its event happened, and to organs that
 * the charter names (C-2.1, C-4.7).
 *
 * @param recipients codes of those it is owed to
 * @param passage the conference when the event happened
 */
public record RecipientsTakePart(List<String> recipients, Passage passage) implements Rule {

    @Override
    public boolean holds() {
        return strangers().isEmpty();
    }

    private List<String> strangers() {
        return this.recipients.stream().filter((code) -> !this.passage.knows(code)).toList();
    }

    @Override
    public String path() {
        return "units";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(strangers());
    }

}
