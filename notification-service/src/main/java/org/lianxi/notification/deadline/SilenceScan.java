package org.lianxi.notification.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.lianxi.notification.deadline.limit.Frame;
import org.lianxi.notification.deadline.limit.Frames;
import org.lianxi.notification.deadline.matter.FoldedMatters;
import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.MinutesMatter;
import org.lianxi.notification.shared.CommandService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Lets silence count as consent when the charter's term for it has run out, by telling
 * command-service, which decides (C-4.5, A-18). Where the charter lets silence count for
 * nothing, it stays with the people. That silence has run out is never stored: it follows
 * from the request, the charter and the clock, until the consents are on the record.
 */
@Component
class SilenceScan {

    private static final Logger logger = LoggerFactory.getLogger(SilenceScan.class);

    private final FoldedMatters matters;

    private final Frames frames;

    private final SilenceAttempts attempts;

    private final CommandService commands;

    private final Clock clock;

    SilenceScan(FoldedMatters matters, Frames frames, SilenceAttempts attempts, CommandService commands, Clock clock) {
        this.matters = matters;
        this.frames = frames;
        this.attempts = attempts;
        this.commands = commands;
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
                    this.attempts.claim(conferenceId, found.id(), minutes.silentSince()).ifPresent(this::record);
                }
            }
        });
    }

    private boolean hasRunOut(MinutesMatter minutes, Frame frame) {
        Instant now = this.clock.instant();
        return frame.silence(minutes).filter((term) -> !now.isBefore(term.dueAt())).isPresent();
    }

    /**
     * Nothing is lost when the answer is not heard: the attempt is made again with the
     * same key. A refusal was an answer; the next attempt asks anew.
     */
    private void record(SilenceAttempts.Attempt attempt) {
        CommandService.Answer answer = this.commands.send(new CommandService.Command("/minutes/{minutes}/silence",
                Map.of("conference", attempt.conferenceId(), "minutes", attempt.minutesId()), CommandService.OURSELVES,
                attempt.idempotencyKey(), Map.of()));
        if (answer.verdict() == CommandService.Verdict.REFUSED) {
            logger.warn("Silence about {} of {} was not recorded: {} {}", attempt.minutesId(), attempt.conferenceId(),
                    answer.status(), answer.code());
            this.attempts.refused(attempt);
        }
    }

}
