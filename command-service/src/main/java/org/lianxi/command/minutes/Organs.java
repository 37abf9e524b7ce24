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
     * @return as the charter's list of organs has it, else its government's name
     */
    static String name(Standing standing, String code) {
        return standing.charter().texts().getOrDefault("organ." + code, standing.charter().source().government());
    }

}
