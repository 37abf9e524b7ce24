package org.lianxi.query.action.progress;

import java.util.List;

import org.lianxi.query.action.ledger.ActionLedger;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers how each unit stands; counted from the ledger when asked.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}")
class ProgressApi {

    private final ActionLedger ledger;

    private final UnitRegister register;

    private final Answers answers;

    ProgressApi(ActionLedger ledger, UnitRegister register, Answers answers) {
        this.ledger = ledger;
        this.register = register;
        this.answers = answers;
    }

    @GetMapping("/progress")
    ResponseEntity<Object> progress(@PathVariable String conferenceId, PageRequest page) {
        Units units = this.register.of(conferenceId);
        return this.answers.list(conferenceId, "units", () -> {
            List<ActionLedger.Entry> actions = this.ledger.all(conferenceId);
            return page.of(units.codes()).map((unit) -> UnitProgress.of(unit, units, actions));
        });
    }

    @GetMapping("/progress/summary")
    ResponseEntity<Object> summary(@PathVariable String conferenceId) {
        this.register.of(conferenceId);
        return this.answers.gathered(conferenceId, () -> ProgressSummary.of(this.ledger.all(conferenceId)));
    }

    @GetMapping("/units/{unit}/progress")
    ResponseEntity<Object> progress(@PathVariable String conferenceId, @PathVariable String unit) {
        Units units = this.register.of(conferenceId);
        units.require(unit);
        return this.answers.gathered(conferenceId, () -> UnitProgress.of(unit, units, this.ledger.all(conferenceId)));
    }

}
