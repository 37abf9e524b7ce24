package org.lianxi.notification.channel.inbox;

import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.NoticeCursor;
import org.lianxi.notification.shared.Refused;

import org.springframework.http.HttpStatus;

/**
 * Where a page of an inbox begins: after this one.
 *
 * @param read whether that notice was read
 * @param place the notice among those that were, or among those that were not
 */
record InboxCursor(boolean read, NoticeCursor place) {

    private static final String READ = "r";

    private static final String UNREAD = "u";

    static InboxCursor parse(String text) {
        if (text == null || text.startsWith(UNREAD)) {
            return new InboxCursor(false, NoticeCursor.parse((text != null) ? text.substring(1) : null));
        }
        if (text.startsWith(READ)) {
            return new InboxCursor(true, NoticeCursor.parse(text.substring(1)));
        }
        throw new Refused(HttpStatus.BAD_REQUEST, "bad-cursor", text);
    }

    static InboxCursor after(Inbox.Item item) {
        WordedNotice notice = item.notice();
        return new InboxCursor(item.readAt() != null, new NoticeCursor(notice.logIndex(), notice.noticeId()));
    }

    @Override
    public String toString() {
        return (this.read ? READ : UNREAD) + this.place;
    }

}
