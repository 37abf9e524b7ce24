package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A meeting, until its minutes are drafted.
 *
 * @param title what it is called
 * @param convenedAt when it was called
 * @param startsAt when it begins
 * @param place where
 * @param invitedUnits the units called to it
 * @param openedAt when it was opened, or null
 * @param closedAt when it was closed, or null
 * @param draftedAt when its minutes were drafted, or null
 */
public record MeetingMatter(String title, Instant convenedAt, OffsetDateTime startsAt, String place,
        List<String> invitedUnits, Instant openedAt, Instant closedAt, Instant draftedAt) implements Matter {

    MeetingMatter opened(Instant at) {
        return new MeetingMatter(this.title, this.convenedAt, this.startsAt, this.place, this.invitedUnits, at,
                this.closedAt, this.draftedAt);
    }

    MeetingMatter closed(Instant at) {
        return new MeetingMatter(this.title, this.convenedAt, this.startsAt, this.place, this.invitedUnits,
                this.openedAt, at, this.draftedAt);
    }

    MeetingMatter drafted(Instant at) {
        return new MeetingMatter(this.title, this.convenedAt, this.startsAt, this.place, this.invitedUnits,
                this.openedAt, this.closedAt, at);
    }

    @Override
    public boolean open() {
        return this.draftedAt == null;
    }

}
