package org.lianxi.command.action.assignaction;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.action.ActionSource;

/**
 * Assigns an agreed matter, or what a higher assignment or a case calls for (C-1.1,
 * C-4.10).
 *
 * @param conferenceId the conference
 * @param actionId the action to be
 * @param title what is to be done
 * @param text the task in full
 * @param source what the action comes from
 * @param leadUnit the unit that leads, or null for the resolution's
 * @param coUnits the units that take part, or null for the resolution's
 * @param dueOn the day by which, or null for the resolution's
 * @param feedbackEvery ISO period between progress reports, or null for the charter's
 */
public record AssignAction(String conferenceId, String actionId, String title, String text, ActionSource source,
        String leadUnit, List<String> coUnits, LocalDate dueOn, String feedbackEvery) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.actionId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
