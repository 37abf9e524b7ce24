package org.lianxi.notification.standing;

import java.time.LocalDate;

/**
 * What is asked of those who carry an action out.
 *
 * @param text the task in full, or null when nothing is known of it
 * @param dueOn the day by which, as it stands after what was granted; null when nothing
 * is known of it
 */
public record Task(String text, LocalDate dueOn) {
}
