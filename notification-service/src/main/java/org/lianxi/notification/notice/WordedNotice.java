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
 */
public record WordedNotice(String noticeId, String conferenceId, NoticeKind kind, String sourceEventId,
        String subjectId, long logIndex, Instant occurredAt, String link, Words chinese, Words english) {

    /**
     * The wording in a language.
     * @param locale the reader's
     * @return English for English, else Chinese
     */
    public Words words(Locale locale) {
        return "en".equals(locale.getLanguage()) ? this.english : this.chinese;
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
