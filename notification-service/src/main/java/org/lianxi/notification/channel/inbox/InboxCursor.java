package org.lianxi.notification.channel.inbox;

import org.lianxi.notification.shared.Refused;

import org.springframework.http.HttpStatus;

/**
 * Where a page of an inbox begins: after this one.
 *
 * @param read whether that notice was read
 * @param logIndex its log index
 */
record InboxCursor(boolean read, long logIndex) {

    static InboxCursor parse(String text) {
        if (text == null) {
            return new InboxCursor(false, Long.MAX_VALUE);
        }
        if (text.matches("[ur]\\d{1,18}")) {
            return new InboxCursor(text.charAt(0) == 'r', Long.parseLong(text.substring(1)));
        }
        throw new Refused(HttpStatus.BAD_REQUEST, "bad-cursor", text);
    }

    static InboxCursor after(Inbox.Item item) {
        return new InboxCursor(item.readAt() != null, item.notice().logIndex());
    }

    @Override
    public String toString() {
        return (this.read ? "r" : "u") + this.logIndex;
    }

}
