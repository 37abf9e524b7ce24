package org.lianxi.command.information.submitinformation;

import java.util.List;
import java.util.stream.Stream;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.Things;

/**
 * What information refers to exists in this conference (C-4.9).
 *
 * @param command the command
 * @param things what there is
 */
public record ReferencesExist(SubmitInformation command, Things things) implements Rule {

    private List<String> missing() {
        return Stream.of(this.command.meetingId(), this.command.actionId(), this.command.issueId())
            .filter((id) -> id != null && !this.things.exist(this.command.conferenceId(), id))
            .toList();
    }

    @Override
    public boolean holds() {
        return missing().isEmpty();
    }

    @Override
    public String path() {
        return "information.references";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(missing());
    }

}
