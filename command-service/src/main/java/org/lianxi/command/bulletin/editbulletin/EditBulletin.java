package org.lianxi.command.bulletin.editbulletin;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Changes the text of a bulletin before its issue (C-4.11).
 *
 * @param conferenceId the conference
 * @param bulletinId the bulletin
 * @param expectedVersion version that was seen, or null
 * @param title new title, or null to keep it
 * @param text new text
 */
public record EditBulletin(String conferenceId, String bulletinId, Long expectedVersion, String title,
        String text) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.bulletinId;
    }

}
