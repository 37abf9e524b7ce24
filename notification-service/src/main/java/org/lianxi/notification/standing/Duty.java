package org.lianxi.notification.standing;

/**
 * A duty of a unit as people speak of it.
 *
 * @param place where it stands in the charter, such as {@code 三(八)}
 * @param text the charter's own words, as one line
 */
public record Duty(String place, String text) {
}
