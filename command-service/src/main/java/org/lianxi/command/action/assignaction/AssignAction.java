package org.lianxi.command.action.assignaction;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Assigns an agreed matter (C-4.10).
 *
 * @param conferenceId the conference
 * @param actionId the action to be
 * @param title what is to be done
 * @param text the task in full
 * @param meetingId the meeting that agreed it
 * @param resolutionId the resolution
 * @param leadUnit the unit that leads, or null for the resolution's
 * @param coUnits the units that take part, or null for the resolution's
 * @param dueOn the day by which, or null for the resolution's
 */
public record AssignAction(String conferenceId, String actionId, String title, String text, String meetingId,
        String resolutionId, String leadUnit, List<String> coUnits, LocalDate dueOn) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
