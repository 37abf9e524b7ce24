package org.lianxi.query.minutes.consent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.minutes.consent.ConsentView.Deadlock;
import org.lianxi.query.minutes.consent.ConsentView.Filing;
import org.lianxi.query.minutes.consent.ConsentView.Issue;
import org.lianxi.query.minutes.consent.ConsentView.Round;
import org.lianxi.query.minutes.consent.ConsentView.UnitAnswer;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.Views;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which unit has consented to which version of minutes.
 */
@RestController
class ConsentBoardApi {

    private final Views<ConsentView> boards;

    private final UnitRegister register;

    private final Answers answers;

    private final Clock clock;

    ConsentBoardApi(Views<ConsentView> boards, UnitRegister register, Answers answers, Clock clock) {
        this.boards = boards;
        this.register = register;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/consent-board")
    ResponseEntity<Object> board(@PathVariable String conferenceId, @PathVariable String minutesId) {
        Units units = this.register.of(conferenceId);
        return this.answers.one(conferenceId, minutesId,
                () -> this.boards.find(minutesId)
                    .filter((stored) -> stored.conferenceId().equals(conferenceId))
                    .map((stored) -> answer(minutesId, stored.view(), units))
                    .orElseThrow(() -> new UnknownEntityException("minutes", minutesId)));
    }

    private Board answer(String minutesId, ConsentView view, Units units) {
        Round current = view.current();
        boolean gap = view.filingGap();
        Long days = gap ? ChronoUnit.DAYS.between(view.issue().issuedOn(), LocalDate.now(this.clock)) : null;
        return new Board(minutesId, view.meetingId(), view.title(), current.version(), current.contentHash(),
                current.requestedAt(), current.dueOn(), current.completed(), current.deadlock(),
                answers(current, units),
                view.rounds()
                    .stream()
                    .map((round) -> new Version(round.version(), round.contentHash(), round.requestedAt(),
                            round.completed(), round.deadlock(), answers(round, units)))
                    .toList(),
                view.issue(), view.filings().isEmpty() ? null : view.filings().getFirst(), view.filings(), gap, days);
    }

    private static List<Cell> answers(Round round, Units units) {
        return round.answers()
            .stream()
            .map((answer) -> new Cell(answer.unitCode(), units.name(answer.unitCode()), answer.state(), answer.at(),
                    timeToAnswer(round, answer), answer.channel(), answer.remark(), answer.scanReference(),
                    units.named(answer.recordedBy()), answer.officeAnswer()))
            .toList();
    }

    /**
     * How long a unit took: whole minutes from the request to its last answer.
     */
    private static Long timeToAnswer(Round round, UnitAnswer answer) {
        return (round.requestedAt() != null && answer.answered())
                ? Duration.between(round.requestedAt(), answer.at()).toMinutes() : null;
    }

    record Board(String minutesId, String meetingId, String title, int version, String contentHash, Instant requestedAt,
            LocalDate dueOn, boolean completed, Deadlock deadlock, List<Cell> units, List<Version> versions,
            Issue issued, Filing filed, List<Filing> filings, boolean filingGap, Long filingGapDays) {
    }

    record Version(int version, String contentHash, Instant requestedAt, boolean completed, Deadlock deadlock,
            List<Cell> units) {
    }

    record Cell(String unitCode, String unitName, String state, Instant at, Long minutesToAnswer, String channel,
            String remark, String scanReference, UnitName recordedBy, String officeAnswer) {
    }

}
