package org.lianxi.notification.notice;

import java.time.OffsetDateTime;

/**
 * When something ends whose beginning stands beside it: its day is not said again where
 * both are on the same.
 *
 * @param startsAt when it begins
 * @param endsAt when it ends
 */
public record EndTime(OffsetDateTime startsAt, OffsetDateTime endsAt) {
}
