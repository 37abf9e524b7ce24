package org.lianxi.query.difference;

import java.util.List;

/**
 * A list that can be compared between two times.
 *
 * @param name what it is called in the answer
 * @param key the member that tells its items apart
 * @param items reads it
 */
public record ComparedList(String name, String key, Reading items) {

    /**
     * Reads a list as of the time that the request is being answered for.
     */
    @FunctionalInterface
    public interface Reading {

        /**
         * Reads it.
         * @param conferenceId the conference
         * @return its items
         */
        List<?> of(String conferenceId);

    }

}
