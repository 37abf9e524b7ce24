package org.lianxi.notification.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.lianxi.notification.deadline.limit.Deadline;
import org.lianxi.notification.deadline.limit.Frame;
import org.lianxi.notification.notice.Wording;
import org.lianxi.notification.shared.Freshness;
import org.lianxi.notification.shared.Recipients;
import org.lianxi.notification.shared.Page;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What runs, until when, and how late it is. Answered here and not from views, so that it
 * can never say anything else than the reminders do.
 */
@RestController
class DeadlinesApi {

    private final Deadlines deadlines;

    private final Wording wording;

    private final Clock clock;

    private final Recipients recipients;

    private final Freshness freshness;

    DeadlinesApi(Deadlines deadlines, Wording wording, Clock clock, Recipients recipients, Freshness freshness) {
        this.deadlines = deadlines;
        this.wording = wording;
        this.clock = clock;
        this.recipients = recipients;
        this.freshness = freshness;
    }

    @GetMapping("/api/conferences/{c}/deadlines")
    ResponseEntity<Answer> deadlines(@PathVariable("c") String conferenceId,
            @RequestParam(required = false) String unit, @RequestParam(required = false) String state,
            @RequestParam(required = false) String after, Locale locale) {
        Page.oneOf("state", state, DeadlineState.names());
        this.freshness.await(after);
        if (unit != null) {
            this.recipients.require(conferenceId, unit);
        }
        this.recipients.require(conferenceId);
        long index = this.freshness.index(conferenceId);
        Instant now = this.clock.instant();
        List<Item> items = this.deadlines.frame(conferenceId)
            .map((frame) -> this.deadlines.running(frame)
                .stream()
                .filter((deadline) -> unit == null || deadline.units().contains(unit))
                .map((deadline) -> item(deadline, frame, now, locale))
                .filter((item) -> state == null || item.state().wireName().equals(state))
                .toList())
            .orElse(List.of());
        return ResponseEntity.ok().header(Freshness.INDEX, Long.toString(index)).body(new Answer(items));
    }

    private Item item(Deadline deadline, Frame frame, Instant now, Locale locale) {
        LocalDate today = LocalDate.ofInstant(now, frame.zone());
        return new Item(deadline.limit(), this.wording.words(ReminderNotice.phrase(deadline.limit()), locale),
                deadline.matterId(), deadline.title().in(locale), deadline.units(), deadline.startedAt(),
                deadline.dueOn(), deadline.dueAt(), DeadlineState.of(deadline, frame, now),
                frame.days().between(today, deadline.dueOn()), deadline.link());
    }

    /**
     * The deadlines of a conference.
     *
     * @param deadlines the earliest first
     */
    record Answer(List<Item> deadlines) {
    }

    /**
     * A deadline.
     *
     * @param limit name of the limit
     * @param task what has to be done, in words
     * @param matterId what it runs for
     * @param title what that is called
     * @param units the units that have to act
     * @param startedAt when it began to run
     * @param dueOn the last day
     * @param dueAt the first moment that is too late
     * @param state how it stands
     * @param workingDays working days left, today not counted; negative when it has run
     * out, counting those since
     * @param link path of the page that shows more
     */
    record Item(String limit, String task, String matterId, String title, List<String> units, Instant startedAt,
            LocalDate dueOn, Instant dueAt, DeadlineState state, int workingDays, String link) {
    }

}
