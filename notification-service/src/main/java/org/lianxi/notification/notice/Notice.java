package org.lianxi.notification.notice;

import java.util.Arrays;
import java.util.List;

/**
 * What a policy says is to be told.
 *
 * @param kind what it tells of
 * @param recipients codes of the units and organs it is owed to, in the charter's order,
 * each once
 * @param link path of the page that shows more
 * @param details what the wording of the kind fills in: text, numbers, dates, times,
 * titles, phrases or lists of these
 * @param occasion the entry in calendars that it makes or changes, or null
 * @param rule path of the rule of the charter that it rests on
 */
public record Notice(NoticeKind kind, List<String> recipients, String link, List<?> details, Occasion occasion,
        String rule) {

    /**
     * A notice is owed to nobody twice.
     */
    public Notice {
        recipients = recipients.stream().distinct().toList();
    }

    /**
     * A notice that touches no calendar.
     * @param kind what it tells of
     * @param recipients the units and organs it is owed to
     * @param link path of the page that shows more
     * @param details what the wording fills in
     */
    public Notice(NoticeKind kind, List<String> recipients, String link, List<?> details) {
        this(kind, recipients, link, details, null, kind.path());
    }

    /**
     * A notice with its details one by one.
     * @param kind what it tells of
     * @param recipients the units and organs it is owed to
     * @param link path of the page that shows more
     * @param details what the wording fills in; null where the event says nothing
     * @return the notice
     */
    public static Notice of(NoticeKind kind, List<String> recipients, String link, Object... details) {
        return new Notice(kind, recipients, link, Arrays.asList(details));
    }

    /**
     * The same notice, with what it does to calendars.
     * @param entry the entry that it makes or changes
     * @return the notice
     */
    public Notice with(Occasion entry) {
        return new Notice(this.kind, this.recipients, this.link, this.details, entry, this.rule);
    }

    /**
     * The same notice, resting on another rule than others of its kind.
     * @param path the rule that what it tells of rests on, or null for that of its kind
     * @return the notice
     */
    public Notice under(String path) {
        return (path != null) ? new Notice(this.kind, this.recipients, this.link, this.details, this.occasion, path)
                : this;
    }

}
