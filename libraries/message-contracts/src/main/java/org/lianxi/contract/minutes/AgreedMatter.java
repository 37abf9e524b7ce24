package org.lianxi.contract.minutes;

/**
 * A resolution as the minutes repeat it.
 *
 * @param resolutionId the resolution
 * @param number its place in the meeting
 * @param title what it is about
 */
public record AgreedMatter(String resolutionId, int number, String title) {
}
