package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A meeting, until its minutes are drafted or it is cancelled.
 *
 * @param title what it is called
 * @param convenedAt when it was called
 * @param startsAt when it begins
 * @param place where
 * @param invitedUnits the units called to it
 * @param excused those among them whose absence was excused
 * @param openedAt when it was opened, or null
 * @param closedAt when it was closed, or null
 * @param draftedAt when its minutes were drafted, or null
 * @param cancelledAt when it was cancelled, or null
 */
public record MeetingMatter(String title, Instant convenedAt, OffsetDateTime startsAt, String place,
        List<String> invitedUnits, List<String> excused, Instant openedAt, Instant closedAt, Instant draftedAt,
        Instant cancelledAt) implements Matter {

    MeetingMatter opened(Instant at) {
        return new MeetingMatter(this.title, this.convenedAt, this.startsAt, this.place, this.invitedUnits,
                this.excused, at, this.closedAt, this.draftedAt, this.cancelledAt);
    }

    MeetingMatter closed(Instant at) {
        return new MeetingMatter(this.title, this.convenedAt, this.startsAt, this.place, this.invitedUnits,
                this.excused, this.openedAt, at, this.draftedAt, this.cancelledAt);
    }

    MeetingMatter drafted(Instant at) {
        return new MeetingMatter(this.title, this.convenedAt, this.startsAt, this.place, this.invitedUnits,
                this.excused, this.openedAt, this.closedAt, at, this.cancelledAt);
    }

    MeetingMatter moved(OffsetDateTime start, String where) {
        return new MeetingMatter(this.title, this.convenedAt, start, where, this.invitedUnits, this.excused,
                this.openedAt, this.closedAt, this.draftedAt, this.cancelledAt);
    }

    MeetingMatter excused(String unit) {
        return excused(Stream.concat(this.excused.stream(), Stream.of(unit)).distinct().toList());
    }

    /**
     * A unit that asks for leave is awaited until it is granted.
     */
    MeetingMatter replied(String unit, String reply) {
        return "excused".equals(reply) ? this
                : excused(this.excused.stream().filter((one) -> !one.equals(unit)).toList());
    }

    private MeetingMatter excused(List<String> units) {
        return new MeetingMatter(this.title, this.convenedAt, this.startsAt, this.place, this.invitedUnits, units,
                this.openedAt, this.closedAt, this.draftedAt, this.cancelledAt);
    }

    MeetingMatter cancelled(Instant at) {
        return new MeetingMatter(this.title, this.convenedAt, this.startsAt, this.place, this.invitedUnits,
                this.excused, this.openedAt, this.closedAt, this.draftedAt, at);
    }

    @Override
    public boolean open() {
        return this.draftedAt == null && this.cancelledAt == null;
    }

}
