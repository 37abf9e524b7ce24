package org.lianxi.notification.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;

/**
 * Where a page of notices begins, the newest first: after this one.
 *
 * @param logIndex its log index, which several notices of one event share, and a reminder
 * with the last event before it
 * @param noticeId the notice
 */
public record NoticeCursor(long logIndex, String noticeId) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.([\\w-]{1,120})");

    private static final NoticeCursor FIRST = new NoticeCursor(Long.MAX_VALUE, "");

    /**
     * Reads a cursor.
     * @param text what a page before gave, or null for the first page
     * @return the cursor
     * @throws Refused with 400 if no page gave it
     */
    public static NoticeCursor parse(String text) {
        if (text == null) {
            return FIRST;
        }
        Matcher cursor = FORM.matcher(text);
        if (cursor.matches()) {
            return new NoticeCursor(Long.parseLong(cursor.group(1)), cursor.group(2));
        }
        throw new Refused(HttpStatus.BAD_REQUEST, "bad-cursor", text);
    }

    @Override
    public String toString() {
        return this.logIndex + "." + this.noticeId;
    }

}
