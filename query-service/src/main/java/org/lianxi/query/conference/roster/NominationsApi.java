package org.lianxi.query.conference.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.query.conference.roster.RosterView.Nomination;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.names.Names;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.Page;
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

    private final Names names;

    private final Answers answers;

    NominationsApi(Views<RosterView> rosters, UnitRegister register, Names names, Answers answers) {
        this.rosters = rosters;
        this.register = register;
        this.names = names;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Object> nominations(@PathVariable String conferenceId, @RequestParam(required = false) String state,
            PageRequest page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "nomination-state");
        }
        AtomicReference<Names.Meant> meant = new AtomicReference<>();
        ResponseEntity<Object> answer = this.answers.listOf(conferenceId, "conference-" + conferenceId, "nominations",
                () -> {
                    Units units = this.register.of(conferenceId);
                    Page<Proposed> found = page.of(view(conferenceId).nominations()
                        .stream()
                        .filter((nomination) -> state == null || state.equals(nomination.state()))
                        .map((nomination) -> Proposed.of(nomination, units))
                        .toList());
                    meant.set(this.names.in(conferenceId,
                            found.items().stream().map((proposed) -> proposed.nominee().name()).toList()));
                    return found.map((proposed) -> proposed.naming(meant.get()));
                });
        return meant.get().unkept(answer);
    }

    @GetMapping("/{nominationId}")
    ResponseEntity<Object> nomination(@PathVariable String conferenceId, @PathVariable String nominationId) {
        AtomicReference<Names.Meant> meant = new AtomicReference<>();
        ResponseEntity<Object> answer = this.answers.one(conferenceId, "conference-" + conferenceId, () -> {
            Proposed proposed = view(conferenceId).nomination(nominationId)
                .map((nomination) -> Proposed.of(nomination, this.register.of(conferenceId)))
                .orElseThrow(() -> new UnknownEntityException("nomination", nominationId));
            meant.set(this.names.in(conferenceId, List.of(proposed.nominee().name())));
            return proposed.naming(meant.get());
        });
        return meant.get().unkept(answer);
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

        Proposed naming(Names.Meant meant) {
            Holder named = new Holder(this.nominee.personId(), meant.name(this.nominee.name()), this.nominee.post());
            return new Proposed(this.nominationId, this.seatId, this.unitCode, this.unitName, named, this.reason,
                    this.nominatedOn, this.state, this.decidedAt, this.effectiveOn, this.basis, this.rejection);
        }

    }

}
