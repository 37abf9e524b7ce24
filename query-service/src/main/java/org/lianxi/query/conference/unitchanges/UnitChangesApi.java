package org.lianxi.query.conference.unitchanges;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.lianxi.query.conference.unitchanges.UnitChangesView.Change;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.Views;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which changes of units are proposed. They are decided on the conference, so the
 * conference's version is what to name in {@code If-Match}.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/unit-changes")
class UnitChangesApi {

    private static final Set<String> STATES = Set.of(Change.PENDING, Change.CONFIRMED, Change.REJECTED);

    private final Views<UnitChangesView> proposals;

    private final UnitRegister register;

    private final Answers answers;

    UnitChangesApi(Views<UnitChangesView> proposals, UnitRegister register, Answers answers) {
        this.proposals = proposals;
        this.register = register;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Object> unitChanges(@PathVariable String conferenceId, @RequestParam(required = false) String state,
            PageRequest page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "unit-change-state");
        }
        return this.answers.listOf(conferenceId, "conference-" + conferenceId, "unitChanges", () -> {
            Units units = this.register.of(conferenceId);
            return page.of(changes(conferenceId).stream()
                .filter((change) -> state == null || state.equals(change.state()))
                .map((change) -> Proposed.of(change, units))
                .toList());
        });
    }

    @GetMapping("/{proposalId}")
    ResponseEntity<Object> unitChange(@PathVariable String conferenceId, @PathVariable String proposalId) {
        return this.answers.one(conferenceId, "conference-" + conferenceId, () -> {
            Units units = this.register.of(conferenceId);
            return changes(conferenceId).stream()
                .filter((change) -> change.id().equals(proposalId))
                .findFirst()
                .map((change) -> Proposed.of(change, units))
                .orElseThrow(() -> new UnknownEntityException("unit-change", proposalId));
        });
    }

    private List<Change> changes(String conferenceId) {
        return this.proposals.find(conferenceId).map((stored) -> stored.view().changes()).orElse(List.of());
    }

    record Proposed(@JsonUnwrapped Change change, String unitName, String byUnitName) {

        static Proposed of(Change change, Units units) {
            String known = units.name(change.unitCode());
            return new Proposed(change, known.equals(change.unitCode()) ? change.name() : known,
                    units.name(change.byUnit()));
        }

    }

}
