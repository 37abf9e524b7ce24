package org.lianxi.contract.action;

/**
 * What an action comes from (C-1.1, INV-18): exactly one of a resolution, a higher
 * assignment and a case.
 *
 * @param kind {@code resolution}, {@code assignment} or {@code case}
 * @param meetingId the meeting that agreed it, for a resolution
 * @param resolutionId the resolution
 * @param assignmentId the higher assignment
 * @param caseId the case
 */
public record ActionSource(String kind, String meetingId, String resolutionId, String assignmentId, String caseId) {

    /**
     * The kind of what a meeting agreed.
     */
    public static final String RESOLUTION = "resolution";

    /**
     * The kind of what a higher level assigned.
     */
    public static final String ASSIGNMENT = "assignment";

    /**
     * The kind of what a case calls for.
     */
    public static final String CASE = "case";

    /**
     * What a meeting agreed.
     * @param kind {@code resolution}
     * @param meetingId the meeting
     * @param resolutionId the resolution
     */
    public ActionSource(String kind, String meetingId, String resolutionId) {
        this(kind, meetingId, resolutionId, null, null);
    }

    /**
     * What a higher level assigned.
     * @param assignmentId the assignment
     * @return the source
     */
    public static ActionSource assignment(String assignmentId) {
        return new ActionSource(ASSIGNMENT, null, null, assignmentId, null);
    }

    /**
     * What a case calls for.
     * @param caseId the case
     * @return the source
     */
    public static ActionSource ofCase(String caseId) {
        return new ActionSource(CASE, null, null, null, caseId);
    }

}
