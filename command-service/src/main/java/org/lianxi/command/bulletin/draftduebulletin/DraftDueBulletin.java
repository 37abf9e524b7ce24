package org.lianxi.command.bulletin.draftduebulletin;

import java.time.LocalDate;

import org.lianxi.command.bulletin.compilebulletin.CompileBulletin;
import org.lianxi.command.shared.ConferenceCommand;

/**
 * Drafts the bulletin that has fallen due, for the office to edit and issue (C-4.11).
 *
 * @param draft what the query side drew up from the record
 * @param dueOn the day on which it fell due
 */
public record DraftDueBulletin(CompileBulletin draft, LocalDate dueOn) implements ConferenceCommand {

    @Override
    public String conferenceId() {
        return this.draft.conferenceId();
    }

    @Override
    public String targetId() {
        return this.draft.targetId();
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
