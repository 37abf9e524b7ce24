package org.lianxi.command.bulletin.compilebulletin;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Compiles a bulletin from a draft that the query side drew up from the record (C-4.11).
 *
 * @param conferenceId the conference
 * @param bulletinId the bulletin to be
 * @param periodFrom first day that it covers
 * @param periodTo last day that it covers
 * @param title its title
 * @param text its text
 * @param asOfIndex log index that the draft was at
 * @param reports ids of the progress reports that it covers
 */
public record CompileBulletin(String conferenceId, String bulletinId, LocalDate periodFrom, LocalDate periodTo,
        String title, String text, long asOfIndex, List<String> reports) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.bulletinId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
