package org.lianxi.notification.deadline.matter;

import java.util.List;

/**
 * Where matters are looked for.
 */
@FunctionalInterface
public interface Matters {

    /**
     * The matters of a conference that are not settled.
     * @param conferenceId the conference
     * @return the matters
     */
    List<Found> open(String conferenceId);

}
