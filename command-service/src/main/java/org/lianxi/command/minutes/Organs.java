package org.lianxi.command.minutes;

import org.lianxi.command.conference.Standing;

/**
 * The names of bodies outside the member units.
 */
final class Organs {

    private Organs() {
    }

    /**
     * The name of a body.
     * @return as the charter's lists of units and organs have it, else its government's
     * name
     */
    static String name(Standing standing, String code) {
        String name = standing.bodyName(code);
        return name.equals(code) ? standing.charter().source().government() : name;
    }

}
