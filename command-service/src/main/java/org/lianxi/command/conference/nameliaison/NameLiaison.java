package org.lianxi.command.conference.nameliaison;

import java.time.LocalDate;

import org.lianxi.command.conference.Conference;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.Holder;

/**
 * Names a unit's liaison 联络员 (C-2.1, K7).
 *
 * @param conferenceId the conference
 * @param unitCode the unit
 * @param liaison who
 * @param effectiveOn first day of the term, or null for today
 */
public record NameLiaison(String conferenceId, String unitCode, Holder liaison,
        LocalDate effectiveOn) implements ConferenceCommand {

    @Override
    public String targetId() {
        return Conference.idOf(this.conferenceId);
    }

    @Override
    public String subjectId() {
        return this.unitCode;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
