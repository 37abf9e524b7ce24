package org.lianxi.notification.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.lianxi.notification.deadline.limit.Frame;
import org.lianxi.notification.deadline.limit.Frames;
import org.lianxi.notification.deadline.matter.FoldedMatters;
import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.MinutesMatter;

import org.springframework.stereotype.Component;

/**
 * Lets silence count as consent when the charter's term for it has run out, by telling
 * command-service, which decides (C-4.5, A-18). Where the charter lets silence count for
 * nothing, it stays with the people. That silence has run out is never stored: it follows
 * from the request, the charter and the clock, until the consents are on the record.
 */
@Component
class SilenceScan {

    private final FoldedMatters matters;

    private final Frames frames;

    private final Attempts attempts;

    private final Clock clock;

    SilenceScan(FoldedMatters matters, Frames frames, Attempts attempts, Clock clock) {
        this.matters = matters;
        this.frames = frames;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Looks at one conference. It is left alone while events of it are parked: what they
     * say may have broken the silence.
     * @param conferenceId the conference
     */
    void look(String conferenceId) {
        if (this.matters.isHeldBack(conferenceId)) {
            return;
        }
        this.frames.of(conferenceId).ifPresent((frame) -> {
            for (Found found : this.matters.open(conferenceId)) {
                if (found.matter() instanceof MinutesMatter minutes && hasRunOut(minutes, frame)) {
                    this.attempts.claim(conferenceId, Attempts.Act.SILENCE, found.id(), minutes.silentSince())
                        .ifPresent(this::record);
                }
            }
        });
    }

    private boolean hasRunOut(MinutesMatter minutes, Frame frame) {
        Instant now = this.clock.instant();
        return frame.silence(minutes).filter((term) -> !now.isBefore(term.dueAt())).isPresent();
    }

    private void record(Attempts.Attempt attempt) {
        this.attempts.make(attempt, "/minutes/{minutes}/silence",
                Map.of("conference", attempt.conferenceId(), "minutes", attempt.matterId()), Map.of());
    }

}
