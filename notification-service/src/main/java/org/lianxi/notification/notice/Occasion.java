package org.lianxi.notification.notice;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The entry in the recipients' calendars that a notice makes, moves or takes away.
 *
 * @param id what it is about; the same for all notices of one entry
 * @param revision how often it was changed; higher each time
 * @param cancelled whether it is taken away
 * @param title what it is called
 * @param startsAt when it begins
 * @param endsAt when it is meant to end
 * @param place where
 * @param attendees codes of the recipients that are called to it; the others are only
 * told
 */
public record Occasion(String id, int revision, boolean cancelled, String title, OffsetDateTime startsAt,
        OffsetDateTime endsAt, String place, List<String> attendees) {

    /**
     * An entry whose words are one line each.
     */
    public Occasion {
        title = line(title);
        place = line(place);
    }

    private static String line(String text) {
        return (text != null) ? PlainText.line(text) : null;
    }

    /**
     * A new entry.
     * @param id what it is about
     * @param title what it is called
     * @param startsAt when it begins
     * @param endsAt when it is meant to end
     * @param place where
     * @param attendees codes of those called to it
     * @return the entry, its first revision
     */
    public static Occasion called(String id, String title, OffsetDateTime startsAt, OffsetDateTime endsAt, String place,
            List<String> attendees) {
        return new Occasion(id, 0, false, title, startsAt, endsAt, place, attendees);
    }

    /**
     * A change of time and place. Whom it concerns stands in the entry that it changes.
     * @param id what it is about
     * @param startsAt when it begins now
     * @param endsAt when it is meant to end now
     * @param place where now
     * @return the change, to be put after the entry as it was
     */
    public static Occasion moved(String id, OffsetDateTime startsAt, OffsetDateTime endsAt, String place) {
        return new Occasion(id, 0, false, null, startsAt, endsAt, place, null);
    }

    /**
     * The end of an entry.
     * @param id what it is about
     * @return the change, to be put after the entry as it was
     */
    public static Occasion cancelled(String id) {
        return new Occasion(id, 0, true, null, null, null, null, null);
    }

    /**
     * Whether it says everything by itself.
     * @return false for a change of an entry
     */
    public boolean complete() {
        return this.attendees != null;
    }

    /**
     * This change, of an entry as it was.
     * @param before the entry
     * @return the entry as it is now
     */
    public Occasion after(Occasion before) {
        boolean stays = this.startsAt == null;
        return new Occasion(this.id, before.revision() + 1, this.cancelled, before.title(),
                stays ? before.startsAt() : this.startsAt, stays ? before.endsAt() : this.endsAt,
                stays ? before.place() : this.place, before.attendees());
    }

}
