package org.lianxi.command.conference;

/**
 * Gives numbers to papers of the conference, in sequence per kind and year (INV-17).
 */
@FunctionalInterface
public interface DocumentNumbers {

    /**
     * Assigns the next number in the transaction that issues the paper.
     * @param conferenceId the conference
     * @param kind what kind of paper, such as {@code bulletin}
     * @param documentId the paper
     * @param year year of issue
     * @param patternPath the rule that says how the number is printed
     * @return the number as printed
     */
    String next(String conferenceId, String kind, String documentId, int year, String patternPath);

}
