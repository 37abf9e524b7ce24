package org.lianxi.command.action.decideextension;

import java.time.LocalDate;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Grants or refuses a later due day (C-4.10).
 *
 * @param conferenceId the conference
 * @param actionId the action
 * @param expectedVersion version that was seen, or null
 * @param granted whether more time is given
 * @param dueOn the new due day, or null for the one asked for
 * @param remark a remark; the reason of a refusal
 */
public record DecideExtension(String conferenceId, String actionId, Long expectedVersion, boolean granted,
        LocalDate dueOn, String remark) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

}
