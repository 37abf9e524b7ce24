package org.lianxi.command.subject;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a decision has to know about the people that references stand for.
 */
public interface Subjects {

    /**
     * Whether a reference is known.
     * @param conferenceId the conference
     * @param subjectId the reference
     * @return true also for one whose name was erased
     */
    boolean knows(String conferenceId, String subjectId);

    /**
     * Who is meant.
     * @param conferenceId the conference
     * @param subjectId the reference
     * @return the name, or empty once it was erased
     */
    Optional<String> nameOf(String conferenceId, String subjectId);

    /**
     * When an event named somebody last.
     * @param conferenceId the conference
     * @param subjectId the reference
     * @return the day, or empty when no event holds the reference
     */
    Optional<LocalDate> lastNamedOn(String conferenceId, String subjectId);

}
