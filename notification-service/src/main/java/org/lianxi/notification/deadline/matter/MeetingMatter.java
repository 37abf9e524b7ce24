package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A meeting, until its minutes are drafted or it is cancelled.
 *
 * @param title what it is called
 * @param convenedAt when it was called
 * @param startsAt when it begins
 * @param place where
 * @param invitedUnits the units called to it
 * @param openedAt when it was opened, or null
 * @param closedAt when it was closed, or null
 * @param draftedAt when its minutes were drafted, or null
 * @param cancelledAt when it was cancelled, or null
 */
public record MeetingMatter(String title, Instant convenedAt, OffsetDateTime startsAt, String place,
        List<String> invitedUnits, Instant openedAt, Instant closedAt, Instant draftedAt,
        Instant cancelledAt) implements Matter {

    MeetingMatter opened(Instant at) {
        return new MeetingMatter(this.title, this.convenedAt, this.startsAt, this.place, this.invitedUnits, at,
                this.closedAt, this.draftedAt, this.cancelledAt);
    }

    MeetingMatter closed(Instant at) {
        return new MeetingMatter(this.title, this.convenedAt, this.startsAt, this.place, this.invitedUnits,
                this.openedAt, at, this.draftedAt, this.cancelledAt);
    }

    MeetingMatter drafted(Instant at) {
        return new MeetingMatter(this.title, this.convenedAt, this.startsAt, this.place, this.invitedUnits,
                this.openedAt, this.closedAt, at, this.cancelledAt);
    }

    MeetingMatter moved(OffsetDateTime start, String where) {
        return new MeetingMatter(this.title, this.convenedAt, start, where, this.invitedUnits, this.openedAt,
                this.closedAt, this.draftedAt, this.cancelledAt);
    }

    MeetingMatter cancelled(Instant at) {
        return new MeetingMatter(this.title, this.convenedAt, this.startsAt, this.place, this.invitedUnits,
                this.openedAt, this.closedAt, this.draftedAt, at);
    }

    @Override
    public boolean open() {
        return this.draftedAt == null && this.cancelledAt == null;
    }

}
