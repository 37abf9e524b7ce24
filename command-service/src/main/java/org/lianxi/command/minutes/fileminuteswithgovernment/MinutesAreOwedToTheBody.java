package org.lianxi.command.minutes.fileminuteswithgovernment;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Minutes are reported to the bodies that the charter names; a charter without any has
 * nothing to report (C-4.7, INV-15).
 *
 * @param body code of the body, or null when there is none
 * @param owed codes of the bodies that the charter names
 */
public record MinutesAreOwedToTheBody(String body, List<String> owed) implements Rule {

    @Override
    public boolean holds() {
        return this.body != null && this.owed.contains(this.body);
    }

    @Override
    public String path() {
        return "minutes.copyReport.to";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.owed.size(), Optional.ofNullable(this.body), this.owed);
    }

}
