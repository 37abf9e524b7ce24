package org.lianxi.contract.action;

/**
 * What a decision about an action rests on (INV-22).
 *
 * @param kind {@code resolution}, {@code convener} or {@code office}
 * @param meetingId the meeting that agreed it, for a resolution
 * @param resolutionId the resolution
 */
public record DecisionBasis(String kind, String meetingId, String resolutionId) {

    /**
     * The kind of a basis that the conference agreed.
     */
    public static final String RESOLUTION = "resolution";

    /**
     * The kind of a basis that is the convener's own decision.
     */
    public static final String CONVENER = "convener";

}
