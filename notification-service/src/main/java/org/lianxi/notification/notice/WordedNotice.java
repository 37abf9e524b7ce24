package org.lianxi.notification.notice;

import java.time.Instant;
import java.util.Locale;

/**
 * A notice in words, as it was when its event was first met.
 *
 * @param noticeId as its kind makes it from the id of what called for it
 * @param conferenceId the conference
 * @param kind what it tells of
 * @param sourceEventId the event, or the stage of a deadline, that called for it
 * @param subjectId the aggregate that event belongs to
 * @param logIndex the event's place in the log
 * @param occurredAt when the event happened
 * @param link path of the page that shows more
 * @param chinese the wording in Chinese
 * @param english the wording in English
 * @param rule path of the rule of the charter that it rests on, or null once it is kept
 * @param conference name of the conference when it was worded, or null before it is kept
 * @param clause the clause of the charter that it rests on, with its words, or null
 * @param occasion the entry in calendars that it makes or changes, or null
 */
public record WordedNotice(String noticeId, String conferenceId, NoticeKind kind, String sourceEventId,
        String subjectId, long logIndex, Instant occurredAt, String link, Words chinese, Words english, String rule,
        String conference, String clause, Occasion occasion) {

    /**
     * A notice as it is worded, before it is kept.
     * @param noticeId its id
     * @param conferenceId the conference
     * @param kind what it tells of
     * @param sourceEventId what called for it
     * @param subjectId the aggregate concerned
     * @param logIndex place in the log
     * @param occurredAt when
     * @param link path of the page that shows more
     * @param chinese the wording in Chinese
     * @param english the wording in English
     * @param rule path of the rule of the charter that it rests on
     */
    public WordedNotice(String noticeId, String conferenceId, NoticeKind kind, String sourceEventId, String subjectId,
            long logIndex, Instant occurredAt, String link, Words chinese, Words english, String rule) {
        this(noticeId, conferenceId, kind, sourceEventId, subjectId, logIndex, occurredAt, link, chinese, english, rule,
                null, null, null);
    }

    /**
     * The wording in a language.
     * @param locale the reader's
     * @return English for English, else Chinese
     */
    public Words words(Locale locale) {
        return "en".equals(locale.getLanguage()) ? this.english : this.chinese;
    }

    /**
     * The same notice, with what it does to calendars.
     * @param entry the entry, or null for nothing
     * @return the notice
     */
    public WordedNotice with(Occasion entry) {
        return new WordedNotice(this.noticeId, this.conferenceId, this.kind, this.sourceEventId, this.subjectId,
                this.logIndex, this.occurredAt, this.link, this.chinese, this.english, this.rule, this.conference,
                this.clause, entry);
    }

    /**
     * Title and body in one language.
     *
     * @param title one line without control characters
     * @param body lines of plain text
     */
    public record Words(String title, String body) {
    }

}
