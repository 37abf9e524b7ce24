package org.lianxi.command.minutes;

/**
 * Gives numbers to minutes, in sequence per conference and year (INV-17).
 */
@FunctionalInterface
public interface MinutesNumbers {

    /**
     * Assigns the next number in the transaction that issues the minutes.
     * @param conferenceId the conference
     * @param minutesId the minutes
     * @param year year of issue
     * @return the number as printed
     */
    String next(String conferenceId, String minutesId, int year);

}
