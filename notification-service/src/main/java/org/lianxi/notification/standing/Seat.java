package org.lianxi.notification.standing;

/**
 * A seat as people speak of it.
 *
 * @param role such as {@code member} or {@code office-director}
 * @param party code of the unit that fills it, or the organ outside that does
 */
public record Seat(String role, String party) {
}
