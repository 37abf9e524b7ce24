package org.lianxi.notification.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lianxi.calendar.Term;
import org.lianxi.notification.deadline.limit.Frame;
import org.lianxi.notification.deadline.limit.Frame.Begun;
import org.lianxi.notification.deadline.limit.Frames;
import org.lianxi.notification.deadline.matter.BulletinsSoFar;
import org.lianxi.notification.deadline.matter.FoldedMatters;
import org.lianxi.notification.shared.Freshness;
import org.lianxi.notification.shared.QueryService;

import org.springframework.stereotype.Component;

/**
 * Has the bulletin drafted that falls due, in the morning of that day, for the office to
 * edit and issue (C-4.11). Query-service draws it up from the record, as it does for
 * whoever asks; command-service decides, and drafts what is due on a day once. Where the
 * charter has no bulletin, or does not say how often, it stays with the office.
 */
@Component
class BulletinScan {

    private final FoldedMatters matters;

    private final Frames frames;

    private final Attempts attempts;

    private final QueryService views;

    private final Freshness freshness;

    private final Schedule schedule;

    private final Clock clock;

    BulletinScan(FoldedMatters matters, Frames frames, Attempts attempts, QueryService views, Freshness freshness,
            DeadlineProperties properties, Clock clock) {
        this.matters = matters;
        this.frames = frames;
        this.attempts = attempts;
        this.views = views;
        this.freshness = freshness;
        this.schedule = new Schedule(properties.morning());
        this.clock = clock;
    }

    /**
     * Looks at one conference. It is left alone while events of it are parked: one of
     * them may be the bulletin.
     * @param conferenceId the conference
     */
    void look(String conferenceId) {
        if (!this.matters.isHeldBack(conferenceId)) {
            this.frames.of(conferenceId)
                .flatMap(this::due)
                .ifPresent((due) -> this.attempts.claim(conferenceId, Attempts.Act.BULLETIN, conferenceId, due.dueAt())
                    .ifPresent((attempt) -> draft(attempt, due.dueOn())));
        }
    }

    /**
     * What is due and was not drafted. Of several that have fallen due since the last
     * bulletin it is the latest: a draft tells of all that no bulletin has told.
     */
    private Optional<Begun> due(Frame frame) {
        BulletinsSoFar bulletins = frame.conference().bulletins();
        if (!bulletins.drafts().isEmpty() || frame.conference().rules().get("reporting.bulletin.compiledBy") == null) {
            return Optional.empty();
        }
        return frame.term("reporting.promptly.digestEvery")
            .flatMap((term) -> latest(term, frame, bulletins.settledOn()))
            .filter((due) -> bulletins.draftedFor() == null || due.dueOn().isAfter(bulletins.draftedFor()));
    }

    private Optional<Begun> latest(Term term, Frame frame, LocalDate settledOn) {
        Begun latest = null;
        Begun next = frame.again(term, settledOn);
        while (hasCome(next, frame) && (latest == null || next.dueAt().isAfter(latest.dueAt()))) {
            latest = next;
            next = frame.within(term, next.dueAt(), next.dueOn());
        }
        return Optional.ofNullable(latest);
    }

    private boolean hasCome(Begun due, Frame frame) {
        Instant morning = this.schedule.morningUpTo(due.dueOn(), frame);
        return !this.clock.instant().isBefore(morning.isBefore(due.at()) ? due.dueAt() : morning);
    }

    private void draft(Attempts.Attempt attempt, LocalDate dueOn) {
        String conferenceId = attempt.conferenceId();
        this.views.ask("/bulletin-draft", conferenceId, this.freshness.index(conferenceId), Draft.class)
            .ifPresent((draft) -> this.attempts.make(attempt, "/bulletins/due", Map.of("conference", conferenceId),
                    draft.saying(dueOn)));
    }

    /**
     * What the bulletin would say.
     */
    record Draft(LocalDate periodFrom, LocalDate periodTo, long asOfIndex, String title, String text,
            List<String> reports) {

        Map<String, Object> saying(LocalDate dueOn) {
            return Map.of("dueOn", dueOn, "periodFrom", this.periodFrom, "periodTo", this.periodTo, "asOfIndex",
                    this.asOfIndex, "title", this.title, "text", this.text, "reports", this.reports);
        }

    }

}
