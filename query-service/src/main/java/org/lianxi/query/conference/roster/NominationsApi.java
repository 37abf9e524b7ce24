package org.lianxi.query.conference.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.query.conference.roster.RosterView.Nomination;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.Views;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers who is proposed for which seat. A nomination is decided on the conference, so
 * the conference's version is what to name in {@code If-Match}.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/nominations")
class NominationsApi {

    private static final Set<String> STATES = Set.of(Nomination.PENDING, Nomination.CONFIRMED, Nomination.REJECTED,
            Nomination.WITHDRAWN, Nomination.LAPSED);

    private final Views<RosterView> rosters;

    private final UnitRegister register;

    private final Answers answers;

    NominationsApi(Views<RosterView> rosters, UnitRegister register, Answers answers) {
        this.rosters = rosters;
        this.register = register;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Object> nominations(@PathVariable String conferenceId, @RequestParam(required = false) String state,
            PageRequest page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "nomination-state");
        }
        return this.answers.listOf(conferenceId, "conference-" + conferenceId, "nominations", () -> {
            Units units = this.register.of(conferenceId);
            return page.of(view(conferenceId).nominations()
                .stream()
                .filter((nomination) -> state == null || state.equals(nomination.state()))
                .map((nomination) -> Proposed.of(nomination, units))
                .toList());
        });
    }

    @GetMapping("/{nominationId}")
    ResponseEntity<Object> nomination(@PathVariable String conferenceId, @PathVariable String nominationId) {
        return this.answers.one(conferenceId, "conference-" + conferenceId,
                () -> view(conferenceId).nomination(nominationId)
                    .map((nomination) -> Proposed.of(nomination, this.register.of(conferenceId)))
                    .orElseThrow(() -> new UnknownEntityException("nomination", nominationId)));
    }

    private RosterView view(String conferenceId) {
        return this.rosters.find(conferenceId)
            .map(Stored::view)
            .orElseThrow(() -> new UnknownEntityException("conference", conferenceId));
    }

    record Proposed(String nominationId, String seatId, String unitCode, String unitName, Holder nominee, String reason,
            LocalDate nominatedOn, String state, Instant decidedAt, LocalDate effectiveOn, ConfirmationBasis basis,
            String rejection) {

        static Proposed of(Nomination nomination, Units units) {
            return new Proposed(nomination.id(), nomination.seatId(), nomination.unitCode(),
                    units.name(nomination.unitCode()), nomination.nominee(), nomination.reason(),
                    nomination.nominatedOn(), nomination.state(), nomination.decidedAt(), nomination.effectiveOn(),
                    nomination.basis(), nomination.rejection());
        }

    }

}
