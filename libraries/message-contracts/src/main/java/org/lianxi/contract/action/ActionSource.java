package org.lianxi.contract.action;

/**
 * What an action comes from (INV-18).
 *
 * @param kind {@code resolution}
 * @param meetingId the meeting that agreed it
 * @param resolutionId the resolution
 */
public record ActionSource(String kind, String meetingId, String resolutionId) {
}
