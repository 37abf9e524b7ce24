package org.lianxi.notification.channel.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.shared.Freshness;
import org.lianxi.notification.shared.Recipients;
import org.lianxi.notification.shared.Page;
import org.lianxi.notification.shared.Refused;
import org.lianxi.transport.CheckpointHead;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A recipient's inbox, and the receipts it gives. Of units, as of organs that the charter
 * names.
 */
@RestController
@RequestMapping({ "/api/conferences/{c}/recipients/{r}/inbox", "/api/conferences/{c}/units/{r}/inbox" })
class InboxApi {

    private final Inbox inbox;

    private final Recipients recipients;

    private final Freshness freshness;

    InboxApi(Inbox inbox, Recipients recipients, Freshness freshness) {
        this.inbox = inbox;
        this.recipients = recipients;
        this.freshness = freshness;
    }

    @GetMapping
    ResponseEntity<InboxPage> inbox(@PathVariable("c") String conferenceId, @PathVariable("r") String recipient,
            @RequestParam(required = false) String state, @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit, @RequestParam(required = false) String after,
            Locale locale) {
        Page.oneOf("state", state, List.of("unread"));
        InboxCursor from = InboxCursor.parse(cursor);
        this.freshness.await(after);
        this.recipients.require(conferenceId, recipient);
        long index = this.freshness.index(conferenceId);
        List<Inbox.Item> found = this.inbox.items(conferenceId, recipient, state != null, from, Page.limit(limit) + 1);
        List<Inbox.Item> page = found.subList(0, Math.min(limit, found.size()));
        String next = (found.size() > limit) ? InboxCursor.after(page.getLast()).toString() : null;
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header(Freshness.INDEX, Long.toString(index));
        if (next != null) {
            answer.header(HttpHeaders.LINK, Page.next(next));
        }
        return answer.body(new InboxPage(this.inbox.unread(conferenceId, recipient),
                page.stream().map((item) -> InboxItem.of(item, locale)).toList(), next));
    }

    @PostMapping("/{noticeId}/receipt")
    InboxItem receipt(@PathVariable("c") String conferenceId, @PathVariable("r") String recipient,
            @PathVariable String noticeId, @RequestHeader(name = Actor.HEADER, required = false) String header,
            Locale locale) {
        Actor actor = Actor.parse(header);
        this.recipients.requireItself(actor, recipient);
        this.recipients.require(conferenceId, recipient);
        return this.inbox.acknowledge(conferenceId, recipient, noticeId, actor)
            .map((item) -> InboxItem.of(item, locale))
            .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "notice-unknown", noticeId));
    }

    /**
     * A page of an inbox.
     *
     * @param unread how many notices of the whole inbox are unread
     * @param items the notices
     * @param next cursor of the next page, or null on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InboxPage(long unread, List<InboxItem> items, String next) {
    }

    record InboxItem(String noticeId, String kind, String title, String body, String link, String sourceEventId,
            String subjectId, long logIndex, Instant deliveredAt, Instant readAt, Instant receiptAt,
            CheckpointHead checkpoint) {

        static InboxItem of(Inbox.Item item, Locale locale) {
            WordedNotice notice = item.notice();
            WordedNotice.Words words = notice.words(locale);
            return new InboxItem(notice.noticeId(), notice.kind().wireName(), words.title(), words.body(),
                    notice.link(), notice.sourceEventId(), notice.subjectId(), notice.logIndex(), item.deliveredAt(),
                    item.readAt(), item.receiptAt(), item.checkpoint());
        }

    }

}
