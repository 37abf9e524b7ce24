package org.lianxi.command.shared;

/**
 * Lets rules see whether something that a command refers to exists.
 */
@FunctionalInterface
public interface Things {

    /**
     * Whether a conference has an aggregate of an id.
     * @param conferenceId the conference
     * @param id the aggregate's id, which carries its type
     * @return false too when the aggregate belongs to another conference
     */
    boolean exist(String conferenceId, String id);

}
