package org.lianxi.command.conference;

import java.util.List;

/**
 * Lets the conference see what a unit would leave undone (INV-27).
 */
@FunctionalInterface
public interface OpenActions {

    /**
     * Actions that are not closed and that a unit leads.
     * @param conferenceId the conference
     * @param unitCode the unit
     * @return their titles, in no particular order
     */
    List<String> ledBy(String conferenceId, String unitCode);

}
