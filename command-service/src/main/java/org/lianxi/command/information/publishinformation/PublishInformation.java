package org.lianxi.command.information.publishinformation;

import java.time.LocalDate;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Puts on record that the approved text was published (C-1.3a, D-02).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param expectedVersion version that was seen, or null
 * @param version the proposal
 * @param contentHash digest of its text
 * @param channel where it was published
 * @param url address at which it can be read there, or null
 * @param publishedOn the day of publication, null for today
 */
public record PublishInformation(String conferenceId, String informationId, Long expectedVersion, int version,
        String contentHash, String channel, String url, LocalDate publishedOn) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.informationId;
    }

}
