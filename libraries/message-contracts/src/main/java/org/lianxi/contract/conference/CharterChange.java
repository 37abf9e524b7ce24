package org.lianxi.contract.conference;

/**
 * A place in which two versions of a charter differ (C-0.1).
 *
 * @param path where, such as {@code rules.minutes.consent.required}, {@code units.u1} or
 * {@code duties.D-02.text}
 * @param kind {@code added}, {@code removed} or {@code changed}
 * @param before what stood there, null when nothing did
 * @param after what stands there now, null when nothing does
 */
public record CharterChange(String path, String kind, String before, String after) {
}
