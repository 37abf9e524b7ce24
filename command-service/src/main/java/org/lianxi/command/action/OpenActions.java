package org.lianxi.command.action;

import java.util.List;

/**
 * Lets the rules of the conference see which actions go on (INV-27).
 */
@FunctionalInterface
public interface OpenActions {

    /**
     * The actions that a unit leads and that are neither verified nor cancelled.
     * @param conferenceId the conference
     * @param unitCode the unit
     * @return them, in the order in which they were assigned
     */
    List<OpenAction> ledBy(String conferenceId, String unitCode);

    /**
     * An action that goes on.
     *
     * @param actionId the action
     * @param title what is to be done
     */
    record OpenAction(String actionId, String title) {
    }

}
