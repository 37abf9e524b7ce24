package org.lianxi.command.information.proposerelease;

import java.time.LocalDate;

import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.information.ReleaseKind;

/**
 * Proposes a text for the public (C-1.3a). What units were told never becomes public by
 * itself.
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param expectedVersion version that was seen, or null
 * @param kind release or exposure
 * @param title the public title
 * @param text the public text in full
 * @param rule the rule that it rests on; an exposure has to cite one
 * @param madeOn the day on which the information was made or obtained
 */
public record ProposeRelease(String conferenceId, String informationId, Long expectedVersion, ReleaseKind kind,
        String title, String text, String rule, LocalDate madeOn) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.informationId;
    }

}
