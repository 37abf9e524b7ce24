package org.lianxi.notification.channel.inbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lianxi.notification.shared.Refused;

import org.springframework.http.HttpStatus;

/**
 * Where a page of an inbox begins: after this one.
 *
 * @param read whether that notice was read
 * @param logIndex its log index, which a reminder shares with the last event before it
 * @param noticeId the notice
 */
record InboxCursor(boolean read, long logIndex, String noticeId) {

    private static final Pattern FORM = Pattern.compile("([ur])(\\d{1,18})\\.([\\w-]{1,120})");

    static InboxCursor parse(String text) {
        if (text == null) {
            return new InboxCursor(false, Long.MAX_VALUE, "");
        }
        Matcher cursor = FORM.matcher(text);
        if (cursor.matches()) {
            return new InboxCursor("r".equals(cursor.group(1)), Long.parseLong(cursor.group(2)), cursor.group(3));
        }
        throw new Refused(HttpStatus.BAD_REQUEST, "bad-cursor", text);
    }

    static InboxCursor after(Inbox.Item item) {
        return new InboxCursor(item.readAt() != null, item.notice().logIndex(), item.notice().noticeId());
    }

    @Override
    public String toString() {
        return (this.read ? "r" : "u") + this.logIndex + "." + this.noticeId;
    }

}
